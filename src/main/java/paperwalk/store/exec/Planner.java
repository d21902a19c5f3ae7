package paperwalk.store.exec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpNull;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.jspecify.annotations.Nullable;
import paperwalk.store.index.IndexDatasetGraph;
import paperwalk.store.index.Order;
import paperwalk.store.index.TripleIndex;

/** Makes a plan of a query's algebra; what it has no operator for becomes {@link ForeignRows}. */
final class Planner {
  /** Slots beyond one for each variable: a name may stand for several in different scopes. */
  private static final int SPARE = 24;

  private final Sources sources;
  private final Source source;
  private final QueryTerms terms;
  private final ExecutionContext context;
  private final Ticks ticks;
  private final Modifiers modifiers;

  Planner(Sources sources, Source source, QueryTerms terms, ExecutionContext context, Ticks ticks) {
    this.sources = sources;
    this.source = source;
    this.terms = terms;
    this.context = context;
    this.ticks = ticks;
    this.modifiers = new Modifiers(terms, context, ticks);
  }

  /**
   * A plan for a whole part of a query.
   *
   * @throws Unsupported if its topmost operator is to be left to ARQ
   */
  Stage plan(Op op) {
    if (!isOurs(op)) {
      throw new Unsupported(op.getName());
    }
    return step(op, Stage.unit(capacity(op)));
  }

  /** A plan that begins with rows that come in. */
  Stage plan(Op op, Stage input) {
    return step(op, input);
  }

  static int capacity(Op op) {
    return 2 * OpVars.mentionedVars(op).size() + SPARE;
  }

  private Stage step(Op op, Stage in) {
    return switch (op) {
      case OpBGP bgp -> patterns(bgp, in);
      case OpTriple triple -> patterns(triple, in);
      case OpSequence sequence -> sequence(sequence, in);
      case OpFilter filter -> filter(filter, in);
      case OpExtend extend -> extend(extend, in);
      case OpAssign assign -> extend(assign, in);
      case OpConditional optional -> optional(optional, in);
      case OpUnion union -> union(union, in);
      case OpDisjunction union -> union(union.getElements(), in);
      case OpJoin join -> join(join.getLeft(), join.getRight(), false, ExprList.emptyList, in);
      case OpLeftJoin join -> join(join.getLeft(), join.getRight(), true, join.getExprs(), in);
      case OpMinus minus -> minus(minus, in);
      case OpTable table -> table(table, in);
      case OpPath path -> path(path, in);
      case OpGraph graph -> graph(graph, in);
      case OpNull none -> in.with(new Rows.None());
      case OpProject _, OpDistinct _, OpReduced _, OpOrder _, OpTopN _, OpSlice _, OpGroup _ ->
          in.isRoot() ? modifier(op, in) : joinWith(op, in, false, ExprList.emptyList);
      default -> foreign(op, in);
    };
  }

  private static boolean isOurs(Op op) {
    return switch (op) {
      case OpBGP _, OpTriple _, OpSequence _, OpFilter _, OpConditional _, OpUnion _ -> true;
      case OpDisjunction _, OpJoin _, OpLeftJoin _, OpMinus _, OpTable _, OpNull _ -> true;
      case OpProject _, OpDistinct _, OpReduced _, OpOrder _, OpTopN _, OpSlice _ -> true;
      case OpGroup _, OpExtend _, OpAssign _, OpPath _, OpGraph _ -> true;
      default -> false;
    };
  }

  // Patterns

  private Stage patterns(Op op, Stage in) {
    PatternGroup group = PatternGroup.of(op, bound(in));
    return group == null ? foreign(op, in) : patterns(op, group, in);
  }

  private Stage patterns(Op op, PatternGroup group, Stage in) {
    List<Pattern> patterns = new ArrayList<>();
    try {
      for (Triple triple : group.triples) {
        patterns.add(Pattern.of(triple, terms.dictionary()));
      }
    } catch (Unsupported e) {
      return foreign(op, in);
    }
    List<Expr> filters = new ArrayList<>(group.filters);
    List<Pattern> ordered =
        patterns.size() < 2 ? patterns : new JoinOrder(source, patterns, filters).order(bound(in));
    Stage stage = filtered(in, filters, patterns.isEmpty());
    for (int i = 0; i < ordered.size(); i++) {
      stage = scan(ordered.get(i), stage, filters);
      stage = filtered(stage, filters, i == ordered.size() - 1);
    }
    return stage;
  }

  /** Tries the filters whose variables all have values now; at last, all that remain. */
  private Stage filtered(Stage in, List<Expr> filters, boolean last) {
    Stage stage = in;
    for (Expr filter : List.copyOf(filters)) {
      if (last || stage.allBound(filter.getVarsMentioned())) {
        stage = filter(filter, stage);
        filters.remove(filter);
      }
    }
    return stage;
  }

  private Stage scan(Pattern pattern, Stage in, List<Expr> filters) {
    Stage out = in.open();
    if (pattern.isHopeless()) {
      pattern.variables().forEach(out::bind);
      return out.with(new Rows.None());
    }
    int[] slots = new int[3];
    int mask = 0;
    boolean steady = true;
    for (int i = 0; i < 3; i++) {
      if (!pattern.isVariable(i)) {
        slots[i] = PatternRows.CONSTANT;
        mask |= 1 << i;
      } else {
        Var var = pattern.variable(i);
        slots[i] = out.slot(var);
        if (in.isBound(var)) {
          mask |= 1 << i;
        } else if (in.isPossible(var)) {
          steady = false;
        }
      }
    }
    pattern.variables().forEach(out::bind);
    return out.with(
        new PatternRows(
            in.rows,
            source.triples(),
            terms.dictionary().size(),
            in.row(),
            ticks,
            slots,
            pattern.ids(),
            mask,
            steady,
            preferred(pattern, filters)));
  }

  /** Where the object is filtered at once, statements are read object by object. */
  private static @Nullable Order preferred(Pattern pattern, List<Expr> filters) {
    return JoinOrder.isFiltered(pattern, filters) ? Order.POS : null;
  }

  private static Set<Var> bound(Stage in) {
    Set<Var> bound = new HashSet<>(in.vars());
    bound.removeIf(var -> !in.isBound(var));
    return bound;
  }

  // Steps of a pattern

  private Stage sequence(OpSequence sequence, Stage in) {
    Stage stage = in;
    List<Op> elements = PathOrder.order(sequence.getElements(), bound(in));
    for (int i = 0; i < elements.size(); ) {
      // As many as possible at a time are ordered together.
      int end = elements.size();
      PatternGroup group = null;
      while (end > i + 1 && group == null) {
        group = PatternGroup.of(OpSequence.create().copy(elements.subList(i, end)), bound(stage));
        end -= group == null ? 1 : 0;
      }
      if (group == null) {
        stage = step(elements.get(i++), stage);
      } else {
        stage = patterns(OpSequence.create().copy(elements.subList(i, end)), group, stage);
        i = end;
      }
    }
    return stage;
  }

  private Stage filter(OpFilter op, Stage in) {
    PatternGroup group = PatternGroup.of(op, bound(in));
    if (group != null) {
      return patterns(op, group, in);
    }
    Stage stage = step(op.getSubOp(), in);
    for (Expr expr : op.getExprs()) {
      stage = filter(expr, stage);
    }
    return stage;
  }

  private Stage filter(Expr expr, Stage in) {
    return in.with(new FilterRows(in.rows, condition(expr, in), ticks));
  }

  private Condition condition(Expr expr, Stage stage) {
    return new Conditions(stage, terms, context, this::exists).of(expr);
  }

  /** EXISTS of patterns in a row; null for what ARQ has to do. */
  private @Nullable Condition exists(Op op, Stage outer) {
    if (!isChain(op)) {
      return null;
    }
    Stage inner = Stage.unit(capacity(op)).open();
    List<Var> shared = new ArrayList<>();
    for (Var var : OpVars.mentionedVars(op)) {
      if (outer.isBound(var)) {
        inner.bind(var);
        shared.add(var);
      } else if (outer.isPossible(var)) {
        return null;
      }
    }
    int[] innerSlots = inner.slotsOf(shared);
    Stage pattern = step(op, inner.branch());
    return new ExistsCondition(outer.row(), outer.slotsOf(shared), pattern, innerSlots);
  }

  private static boolean isChain(Op op) {
    return switch (op) {
      case OpBGP _, OpTriple _, OpPath _ -> true;
      case OpFilter filter -> isChain(filter.getSubOp());
      case OpSequence sequence -> sequence.getElements().stream().allMatch(Planner::isChain);
      default -> false;
    };
  }

  private Stage path(OpPath op, Stage in) {
    TriplePath path = op.getTriplePath();
    Hop forward;
    Hop backward;
    try {
      Hops hops = new Hops(source.triples(), terms, ticks);
      forward = hops.of(path.getPath(), false);
      backward = hops.of(path.getPath(), true);
    } catch (Unsupported e) {
      return foreign(op, in);
    }
    Node subject = path.getSubject();
    Node object = path.getObject();
    if ((subject.isTripleTerm() && !subject.isConcrete())
        || (object.isTripleTerm() && !object.isConcrete())) {
      return foreign(op, in);
    }
    Stage out = in.open();
    int from = Var.isVar(subject) ? out.bind((Var) subject) : PatternRows.CONSTANT;
    int to = Var.isVar(object) ? out.bind((Var) object) : PatternRows.CONSTANT;
    return out.with(
        new PathRows(
            in.rows,
            in.row(),
            source.triples(),
            forward,
            backward,
            terms.dictionary().size(),
            from,
            to,
            from < 0 ? terms.id(subject) : Rows.UNBOUND,
            to < 0 ? terms.id(object) : Rows.UNBOUND,
            ticks));
  }

  private Stage graph(OpGraph op, Stage in) {
    Node name = op.getNode();
    if (!(context.getDataset() instanceof IndexDatasetGraph dataset)
        || Quad.isDefaultGraph(name)
        || Quad.isUnionGraph(name)) {
      return foreign(op, in);
    }
    if (!Var.isVar(name)) {
      TripleIndex triples = dataset.index().graph(terms.dictionary().id(name));
      if (triples == null) {
        Stage out = in.open();
        OpVars.visibleVars(op.getSubOp()).forEach(out::bind);
        return out.with(new Rows.None());
      }
      return within(name, triples).step(op.getSubOp(), in);
    }
    int[] graphs = dataset.index().graphs();
    if (graphs.length == 0) {
      return in.with(new Rows.None());
    }
    Stage first = inGraph(op, dataset, graphs[0], in.branch());
    Stage out = first.open();
    int slot = out.bind((Var) name);
    return out.with(
        new GraphRows(
            in.rows,
            in.row(),
            slot,
            graphs,
            place ->
                place == 0
                    ? first.rows
                    : inGraph(op, dataset, graphs[place], in.branchBeside(first)).rows));
  }

  private Stage inGraph(OpGraph op, IndexDatasetGraph dataset, int graph, Stage in) {
    TripleIndex triples = dataset.index().graph(graph);
    return triples == null
        ? in.with(new Rows.None())
        : within(terms.node(graph), triples).step(op.getSubOp(), in);
  }

  /** The planner for another graph of the snapshot. */
  private Planner within(Node name, TripleIndex triples) {
    ExecutionContext there =
        ExecutionContext.copyChangeActiveGraph(context, context.getDataset().getGraph(name));
    return new Planner(sources, sources.of(triples), terms, there, ticks);
  }

  private Stage extend(OpExtendAssign op, Stage in) {
    Stage stage = step(op.getSubOp(), in);
    for (Var var : op.getVarExprList().getVars()) {
      Expr expr = op.getVarExprList().getExpr(var);
      Value value = Value.of(expr, stage, terms, context);
      Stage out = stage.open();
      boolean certain = expr.isConstant() || (expr.isVariable() && stage.isBound(expr.asVar()));
      int slot = certain ? out.bind(var) : out.mayBind(var);
      stage = out.with(new ExtendRows(stage.rows, stage.row(), slot, value, terms));
    }
    return stage;
  }

  private Stage optional(OpConditional op, Stage in) {
    Stage left = step(op.getLeft(), in);
    Stage right = step(op.getRight(), left.branch());
    return Stage.optional(left, right, new OptionalRows(left.rows, right.rows));
  }

  private Stage union(OpUnion op, Stage in) {
    List<Op> branches = new ArrayList<>();
    flatten(op, branches);
    return union(branches, in);
  }

  private static void flatten(Op op, List<Op> into) {
    if (op instanceof OpUnion union) {
      flatten(union.getLeft(), into);
      flatten(union.getRight(), into);
    } else {
      into.add(op);
    }
  }

  private Stage union(List<Op> ops, Stage in) {
    List<Rows> branches = new ArrayList<>();
    UnionRows rows = new UnionRows(in.rows, branches);
    Stage all = null;
    for (Op op : ops) {
      Stage branch = step(op, all == null ? in.branch() : in.branchBeside(all));
      branches.add(branch.rows);
      all = all == null ? branch.with(rows) : Stage.union(all, branch, rows);
    }
    return all == null ? in.with(new Rows.None()) : all;
  }

  // Joins with a table

  private Stage join(Op left, Op right, boolean optional, @Nullable ExprList exprs, Stage in) {
    return joinWith(right, step(left, in), optional, exprs == null ? ExprList.emptyList : exprs);
  }

  private Stage joinWith(Op op, Stage left, boolean optional, ExprList exprs) {
    Stage right = step(op, Stage.unit(capacity(op)));
    Stage out = left.open();
    int[] slots = new int[right.vars().size()];
    int i = 0;
    for (Var var : right.vars()) {
      slots[i++] = !optional && right.isBound(var) ? out.bind(var) : out.mayBind(var);
    }
    Condition condition = null;
    for (Expr expr : exprs) {
      Condition next = condition(expr, out);
      condition = condition == null ? next : condition.and(next);
    }
    return out.with(
        new JoinRows(
            left.rows, left.row(), hashed(right, left), slots, optional, condition, ticks));
  }

  private Stage minus(OpMinus op, Stage in) {
    Stage left = step(op.getLeft(), in);
    Stage right = step(op.getRight(), Stage.unit(capacity(op.getRight())));
    List<Var> shared = new ArrayList<>(right.vars());
    shared.removeIf(var -> !left.isPossible(var));
    if (shared.isEmpty()) {
      return left;
    }
    Stage visible = right.project(shared);
    return left.with(
        new MinusRows(
            left.rows, left.row(), hashed(visible, left), left.slotsOf(visible.vars()), ticks));
  }

  /** A table of all rows, found by the variables that have values on both sides. */
  private Supplier<HashedTable> hashed(Stage right, Stage left) {
    List<Var> vars = right.vars();
    int[] keys = new int[vars.size()];
    int count = 0;
    for (int i = 0; i < vars.size(); i++) {
      if (right.isBound(vars.get(i)) && left.isBound(vars.get(i))) {
        keys[count++] = i;
      }
    }
    int[] found = java.util.Arrays.copyOf(keys, count);
    int[] slots = right.slotsOf(vars);
    return () -> new HashedTable(Table.of(right.rows, right.row(), slots, ticks), found, ticks);
  }

  private Stage table(OpTable op, Stage in) {
    if (op.isJoinIdentity()) {
      return in;
    }
    Table table = new Table(op.getTable().getVars().size(), ticks);
    List<Var> vars = op.getTable().getVars();
    int[] row = new int[vars.size()];
    int[] columns = new int[vars.size()];
    boolean[] everywhere = new boolean[vars.size()];
    java.util.Arrays.fill(everywhere, true);
    for (var rows = op.getTable().rows(); rows.hasNext(); ) {
      var binding = rows.next();
      for (int c = 0; c < row.length; c++) {
        columns[c] = c;
        Node node = binding.get(vars.get(c));
        row[c] = node == null ? Rows.UNBOUND : terms.id(node);
        everywhere[c] &= node != null;
      }
      table.add(row, columns);
    }
    Stage out = in.open();
    int[] slots = new int[vars.size()];
    int[] keys = new int[vars.size()];
    int count = 0;
    for (int c = 0; c < slots.length; c++) {
      if (everywhere[c] && in.isBound(vars.get(c))) {
        keys[count++] = c;
      }
      slots[c] = everywhere[c] ? out.bind(vars.get(c)) : out.mayBind(vars.get(c));
    }
    HashedTable hashed = new HashedTable(table, java.util.Arrays.copyOf(keys, count), ticks);
    return out.with(new JoinRows(in.rows, in.row(), () -> hashed, slots, false, null, ticks));
  }

  // Modifiers of a solution sequence

  private Stage modifier(Op op, Stage root) {
    return switch (op) {
      case OpProject project -> step(project.getSubOp(), root).project(project.getVars());
      case OpDistinct distinct -> modifiers.distinct(step(distinct.getSubOp(), root));
      case OpReduced reduced -> modifiers.distinct(step(reduced.getSubOp(), root));
      case OpSlice slice -> {
        Stage in = step(slice.getSubOp(), root);
        yield in.with(
            new SliceRows(
                in.rows, in.row(), in.slotsOf(in.vars()), slice.getStart(), slice.getLength()));
      }
      case OpOrder order ->
          modifiers.order(
              step(order.getSubOp(), root), order.getConditions(), Long.MAX_VALUE, false);
      case OpTopN top when top.getSubOp() instanceof OpDistinct distinct ->
          modifiers.order(
              step(distinct.getSubOp(), root), top.getConditions(), top.getLimit(), true);
      case OpTopN top ->
          modifiers.order(step(top.getSubOp(), root), top.getConditions(), top.getLimit(), false);
      case OpGroup group -> modifiers.group(group, step(group.getSubOp(), root));
      default -> throw new Unsupported(op.getName());
    };
  }

  // What is left to ARQ

  private Stage foreign(Op op, Stage in) {
    Stage out = in.open();
    for (Var var : OpVars.visibleVars(op)) {
      if (!in.isBound(var)) {
        out.mayBind(var);
      }
    }
    return out.with(new ForeignRows(op, in, out, terms, context, ticks));
  }
}
