package paperwalk.model;

import java.util.List;

/**
 * A topic by which papers are filed, whatever a list calls it.
 *
 * @param id last part of its IRI, such as {@code peft}
 * @param group {@code goal}, {@code kind} or {@code approach}
 * @param label the name shown
 * @param headings words by which a heading is recognised as this facet, the right spellings
 * @param misspellings wrong spellings that are recognised as well
 */
public record Facet(
    String id, String group, String label, List<String> headings, List<String> misspellings) {}
