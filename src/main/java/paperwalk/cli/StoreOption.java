package paperwalk.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import paperwalk.recommend.EvidenceGraph;
import paperwalk.recommend.Profile;
import paperwalk.recommend.Recommendation;
import paperwalk.recommend.Recommender;
import paperwalk.recommend.RelatedRequest;
import paperwalk.recommend.Starts;
import paperwalk.store.GraphStore;
import paperwalk.store.RelatedPapers;
import paperwalk.store.Snapshot;
import paperwalk.store.SnapshotStore;
import paperwalk.store.StoreException;
import picocli.CommandLine.Option;

/** The option {@code --store}, and the parts of the snapshot that a verb needs. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = ".paperwalk",
      description = "Folder of the graph (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of(".paperwalk");

  Path folder() {
    return folder;
  }

  SnapshotStore store() {
    return new SnapshotStore(folder);
  }

  Snapshot snapshot() throws StoreException {
    return store().current();
  }

  /** The walk graph alone: no statement is read for it. */
  static EvidenceGraph evidence(Snapshot snapshot) throws StoreException {
    try {
      return EvidenceGraph.open(snapshot.walk());
    } catch (NoSuchFileException e) {
      throw new StoreException(
          snapshot.walk() + ": is missing; build the graph again with: paperwalk build FILE");
    } catch (IOException e) {
      throw new StoreException(
          "%s: %s; build the graph again with: paperwalk build FILE"
              .formatted(
                  snapshot.walk(),
                  String.valueOf(e.getMessage()).replace(snapshot.walk() + " ", "")));
    }
  }

  /** The statements, with {@code pw:related} answered by a walk. */
  GraphStore graph(Snapshot snapshot) throws StoreException {
    return graph(snapshot, new Recommender(evidence(snapshot)));
  }

  /** The same, where the walk graph has been read already. */
  static GraphStore graph(Snapshot snapshot, Recommender recommender) throws StoreException {
    return GraphStore.open(snapshot, related(recommender));
  }

  /** Lets a query ask for related papers. */
  static RelatedPapers related(Recommender recommender) {
    return question -> {
      Profile profile = new Profile(recommender.graph());
      question.seeds().forEach(profile::addKnown);
      question.texts().forEach(profile::addText);
      Starts starts = profile.starts();
      if (starts.size() == 0) {
        return List.of();
      }
      RelatedRequest request = RelatedRequest.of(starts, question.limit());
      List<Recommendation> related =
          question.why() ? recommender.related(request) : recommender.scored(request);
      return related.stream().map(StoreOption::scored).toList();
    };
  }

  private static RelatedPapers.Scored scored(Recommendation paper) {
    return new RelatedPapers.Scored(paper.iri(), paper.score(), paper.why());
  }
}
