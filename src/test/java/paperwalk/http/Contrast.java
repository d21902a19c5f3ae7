package paperwalk.http;

/** Finds words that are hard to read (WCAG 2.2, success criterion 1.4.3). */
final class Contrast {
  /** Gives the texts outside pictures whose contrast with what lies behind is below 4.5 to 1. */
  static final String SCRIPT =
      """
      const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      const parse = s => { const m = s.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m; };
      const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
      const behind = e => {
        for (; e; e = e.parentElement) {
          const c = parse(getComputedStyle(e).backgroundColor);
          if (c[3] > 0.99) return c;
        }
        return [255, 255, 255, 1];
      };
      const weak = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const e = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || e.closest('svg, .hidden, meter')) continue;
        const a = light(parse(getComputedStyle(e).color)), b = light(behind(e));
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) weak.push(ratio.toFixed(2) + ' ' + texts.currentNode.data.trim());
      }
      return [...new Set(weak)];
      """;

  private Contrast() {}
}
