package paperwalk.model;

import org.jspecify.annotations.Nullable;

/**
 * A link of an entry.
 *
 * @param label the text people click on
 * @param target where it leads, as written, freed of a nesting mistake
 * @param role what the list says it leads to
 * @param span the whole link, from its opening bracket to its closing parenthesis
 * @param targetSpan what stands between the parentheses
 * @param nested whether the target was written as a link within the link: {@code
 *     [paper]([link](https://…))}
 * @param identifier the paper's identifier that the target carries, if any
 * @param repository the code repository that the target is, if it is one
 */
public record Link(
    String label,
    String target,
    LinkRole role,
    Span span,
    Span targetSpan,
    boolean nested,
    @Nullable Identifier identifier,
    @Nullable RepositoryId repository) {}
