package paperwalk.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands of TeX that stand in titles and names. */
final class TexCommands {
  /** Accents, as the combining characters of Unicode. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("ng", "ŋ"),
          Map.entry("NG", "Ŋ"),
          Map.entry("TeX", "TeX"),
          Map.entry("LaTeX", "LaTeX"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("textasciigrave", "`"),
          Map.entry("textbraceleft", "{"),
          Map.entry("textbraceright", "}"),
          Map.entry("textless", "<"),
          Map.entry("textgreater", ">"),
          Map.entry("textbar", "|"),
          Map.entry("textunderscore", "_"),
          Map.entry("textregistered", "®"),
          Map.entry("texttrademark", "™"),
          Map.entry("copyright", "©"),
          Map.entry("textdegree", "°"),
          Map.entry("textmu", "µ"),
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("pounds", "£"),
          Map.entry("&", "&"),
          Map.entry("%", "%"),
          Map.entry("$", "$"),
          Map.entry("#", "#"),
          Map.entry("_", "_"),
          Map.entry("{", "{"),
          Map.entry("}", "}"),
          Map.entry(" ", " "),
          Map.entry("\t", " "),
          Map.entry("\n", " "),
          Map.entry("\r", " "),
          Map.entry("\\", " "),
          Map.entry(",", " "),
          Map.entry(";", " "),
          Map.entry(":", " "));

  private TexCommands() {}

  /** The combining character that a command puts on the letter behind it; null if it puts none. */
  static @Nullable String accent(String command) {
    return ACCENTS.get(command);
  }

  /** What a command prints by itself; nothing if it only changes how its argument looks. */
  static String meaning(String command) {
    return MEANINGS.getOrDefault(command, "");
  }
}
