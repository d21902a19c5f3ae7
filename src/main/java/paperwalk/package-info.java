/** Root. */
@org.jspecify.annotations.NullMarked
package paperwalk;
