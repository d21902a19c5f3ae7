package paperwalk.store.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param words in Lucene's syntax: words, "phrases", prefix*, fuzzy~, +required, -excluded, AND, OR
 * @param properties IRIs of the properties whose texts are searched; empty: all
 * @param subject the IRI that is to have the text; null: any
 * @param language a language tag that the text must have; null: any or none
 * @param limit how many texts at most, above 0
 */
public record TextQuery(
    String words,
    List<String> properties,
    @Nullable String subject,
    @Nullable String language,
    int limit) {}
