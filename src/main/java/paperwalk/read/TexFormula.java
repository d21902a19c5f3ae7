package paperwalk.read;

import java.util.Map;

/**
 * A formula in TeX as plain text: Greek letters and usual signs become characters, commands for
 * fonts go, of others the name stays ({@code \log n}), and what braces hold together behind {@code
 * ^} and {@code _} is held by parentheses. One pass, without recursion.
 */
final class TexFormula {
  private static final String GREEK =
      "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι"
          + " kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi"
          + " χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ"
          + " Psi Ψ Omega Ω";

  private static final String SIGNS =
      "in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ exists ∃ forall ∀ emptyset ∅ infty ∞ partial ∂"
          + " nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ pm ± mp ∓ times × cdot · div ÷ circ ° star ⋆ ast ∗"
          + " leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ to"
          + " → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔"
          + " mapsto ↦ uparrow ↑ downarrow ↓ wedge ∧ land ∧ vee ∨ lor ∨ neg ¬ oplus ⊕ otimes ⊗"
          + " ldots … dots … cdots ⋯ prime ′ ell ℓ langle ⟨ rangle ⟩ lbrace { rbrace } backslash \\"
          + " mid |";

  private static final String LAYOUT =
      "mathcal mathbb mathbf mathrm mathit mathsf mathtt mathfrak mathscr text textrm textbf textit"
          + " textsc textsf texttt emph boldsymbol bm operatorname ensuremath rm bf it tt sc sf"
          + " left right big Big bigg Bigg displaystyle textstyle scriptstyle limits nolimits hat"
          + " bar tilde vec overline underline widehat mbox hbox";

  private static final Map<String, String> MEANINGS = meanings();

  private final String raw;
  private final StringBuilder out = new StringBuilder();

  /** For each open brace, whether it became a parenthesis. */
  private final StringBuilder open = new StringBuilder();

  private int at;

  private TexFormula(String raw) {
    this.raw = raw;
  }

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new java.util.HashMap<>();
    for (String table : new String[] {GREEK, SIGNS}) {
      String[] words = table.split(" ");
      for (int i = 0; i < words.length; i += 2) {
        meanings.put(words[i], words[i + 1]);
      }
    }
    for (String command : LAYOUT.split(" ")) {
      meanings.put(command, "");
    }
    return Map.copyOf(meanings);
  }

  /** The plain text. */
  static String plain(String raw) {
    TexFormula formula = new TexFormula(raw);
    while (formula.at < raw.length()) {
      formula.step();
    }
    return formula.out.toString();
  }

  private void step() {
    char c = raw.charAt(at++);
    switch (c) {
      case '\\' -> command();
      case '{' -> open();
      case '}' -> close();
      case '$' -> {}
      case '~' -> out.append(' ');
      default -> out.append(c);
    }
  }

  /**
   * A group of several characters behind {@code ^} or {@code _} would fall apart without braces.
   */
  private void open() {
    boolean script = !out.isEmpty() && "^_".indexOf(out.charAt(out.length() - 1)) >= 0;
    boolean single = at + 1 < raw.length() && raw.charAt(at + 1) == '}';
    boolean parenthesis = script && !single;
    open.append(parenthesis ? '(' : '{');
    if (parenthesis) {
      out.append('(');
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      if (open.charAt(open.length() - 1) == '(') {
        out.append(')');
      }
      open.setLength(open.length() - 1);
    }
  }

  private void command() {
    int start = at;
    while (at < raw.length() && Character.isLetter(raw.charAt(at))) {
      at++;
    }
    if (at == start) {
      sign();
      return;
    }
    String name = raw.substring(start, at);
    String meaning = MEANINGS.get(name);
    out.append(meaning == null ? name : meaning);
    // What a command for fonts is set off by is not part of the formula.
    boolean space = at < raw.length() && raw.charAt(at) == ' ';
    if (space && meaning != null && meaning.isEmpty()) {
      at++;
    }
  }

  /** A command of one sign: a space of some width, or the sign itself. */
  private void sign() {
    if (at < raw.length()) {
      char c = raw.charAt(at++);
      out.append(",;:! \\".indexOf(c) >= 0 ? ' ' : c);
    }
  }
}
