package paperwalk.read;

import java.util.Comparator;
import java.util.ListIterator;
import paperwalk.model.Link;
import paperwalk.model.LinkRole;

/** Settles which links of an entry lead to the paper, once all of them are known. */
final class PaperLinks {
  private PaperLinks() {}

  static void settle(Draft draft) {
    if (draft.links.size() > 1) {
      draft.links.sort(Comparator.comparingInt(link -> link.span().offset()));
    }
    boolean named = false;
    for (Link link : draft.links) {
      named |=
          link.role() == LinkRole.PAPER
              && !link.target().isEmpty()
              && LinkRoles.named(link.label()) == LinkRole.PAPER;
    }
    for (ListIterator<Link> links = draft.links.listIterator(); links.hasNext(); ) {
      Link link = links.next();
      boolean another =
          named
              && link.role() == LinkRole.PAPER
              && !draft.isTitleLink(link)
              && !link.label().isEmpty()
              && LinkRoles.named(link.label()) != LinkRole.PAPER
              && !LinkRoles.isLabel(link.label());
      if (another) {
        // A badge or a mention beside the paper's own link, such as the data set that was used.
        links.set(LinkRoles.as(link, LinkRole.OTHER));
      }
    }
    draft.saysPaper = draft.hasPaperLink();
    if (!draft.saysPaper) {
      promote(draft);
    }
  }

  /** Without any link to the paper, the title's own is meant to be it, or else a nameless one. */
  private static void promote(Draft draft) {
    for (ListIterator<Link> links = draft.links.listIterator(); links.hasNext(); ) {
      Link link = links.next();
      boolean open = link.role() == LinkRole.OTHER || link.role() == LinkRole.PROJECT;
      if (open && draft.isTitleLink(link) && isAddress(link)) {
        links.set(LinkRoles.as(link, LinkRole.PAPER));
        return;
      }
    }
    for (ListIterator<Link> links = draft.links.listIterator(); links.hasNext(); ) {
      Link link = links.next();
      if (link.role() == LinkRole.OTHER && LinkRoles.isNeutral(link.label()) && isAddress(link)) {
        links.set(LinkRoles.as(link, LinkRole.PAPER));
        return;
      }
    }
  }

  private static boolean isAddress(Link link) {
    return link.target().startsWith("http");
  }
}
