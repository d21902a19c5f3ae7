package paperwalk.read;

/** How a run of text is set apart. */
enum TextStyle {
  BOLD,
  ITALIC,
  CODE,
  SUPERSCRIPT
}
