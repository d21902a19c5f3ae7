package paperwalk.store.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of terms, in the order of their ids: the ids of a kind lie together.
 *
 * <p>Within a kind, ids follow the order of code points, or of values where {@link #byValue}; terms
 * of equal value follow each other by lexical form. A literal whose lexical form does not fit its
 * datatype is {@link #OTHER}, and so is NaN: it has no place among numbers.
 */
public enum TermKind {
  /** Blank nodes, by label. */
  BLANK,
  /** IRIs. */
  IRI,
  /** Literals of {@code xsd:string}, which are those without datatype, too. */
  STRING(XSDDatatype.XSDstring, false),
  /** {@code xsd:integer}. */
  INTEGER(XSDDatatype.XSDinteger),
  /** {@code xsd:long}. */
  LONG(XSDDatatype.XSDlong),
  /** {@code xsd:int}. */
  INT(XSDDatatype.XSDint),
  /** {@code xsd:short}. */
  SHORT(XSDDatatype.XSDshort),
  /** {@code xsd:byte}. */
  BYTE(XSDDatatype.XSDbyte),
  /** {@code xsd:nonNegativeInteger}. */
  NON_NEGATIVE_INTEGER(XSDDatatype.XSDnonNegativeInteger),
  /** {@code xsd:positiveInteger}. */
  POSITIVE_INTEGER(XSDDatatype.XSDpositiveInteger),
  /** {@code xsd:nonPositiveInteger}. */
  NON_POSITIVE_INTEGER(XSDDatatype.XSDnonPositiveInteger),
  /** {@code xsd:negativeInteger}. */
  NEGATIVE_INTEGER(XSDDatatype.XSDnegativeInteger),
  /** {@code xsd:unsignedLong}. */
  UNSIGNED_LONG(XSDDatatype.XSDunsignedLong),
  /** {@code xsd:unsignedInt}. */
  UNSIGNED_INT(XSDDatatype.XSDunsignedInt),
  /** {@code xsd:unsignedShort}. */
  UNSIGNED_SHORT(XSDDatatype.XSDunsignedShort),
  /** {@code xsd:unsignedByte}. */
  UNSIGNED_BYTE(XSDDatatype.XSDunsignedByte),
  /** {@code xsd:decimal}. */
  DECIMAL(XSDDatatype.XSDdecimal),
  /** {@code xsd:double}, without NaN. */
  DOUBLE(XSDDatatype.XSDdouble),
  /** {@code xsd:float}, without NaN. */
  FLOAT(XSDDatatype.XSDfloat),
  /** {@code xsd:gYear} without time zone. */
  G_YEAR(XSDDatatype.XSDgYear),
  /** {@code xsd:gYearMonth} without time zone. */
  G_YEAR_MONTH(XSDDatatype.XSDgYearMonth),
  /** {@code xsd:date} without time zone. */
  DATE(XSDDatatype.XSDdate),
  /** {@code xsd:dateTime} without time zone. */
  DATE_TIME(XSDDatatype.XSDdateTime),
  /** {@code xsd:dateTime} with time zone, by instant. */
  DATE_TIME_ZONED(XSDDatatype.XSDdateTime),
  /** Strings with a language, with or without direction: by lexical form, then by tag. */
  LANGUAGE,
  /** All other literals: by lexical form, then by the IRI of the datatype. */
  OTHER,
  /** Triple terms. */
  TRIPLE;

  private static final TermKind[] KINDS = values();
  private static final Map<String, TermKind> BY_DATATYPE = new HashMap<>();

  static {
    for (TermKind kind : KINDS) {
      if (kind.datatype != null) {
        BY_DATATYPE.putIfAbsent(kind.datatype.getURI(), kind);
      }
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // Jena's datatypes do not change.
  private final @Nullable RDFDatatype datatype;

  private final boolean byValue;

  TermKind() {
    this.datatype = null;
    this.byValue = false;
  }

  TermKind(RDFDatatype datatype) {
    this(datatype, true);
  }

  TermKind(RDFDatatype datatype, boolean byValue) {
    this.datatype = datatype;
    this.byValue = byValue;
  }

  /** The datatype of all literals of this kind; null if they may differ, or are none. */
  public @Nullable RDFDatatype datatype() {
    return datatype;
  }

  /** Whether ids of this kind follow the order of values. */
  public boolean byValue() {
    return byValue;
  }

  /** Whether the term has a second part after its lexical form: language tag or datatype. */
  boolean tagged() {
    return this == LANGUAGE || this == OTHER;
  }

  static TermKind of(int number) {
    return KINDS[number];
  }

  /** Its number in the file: the order of the constants is part of the format. */
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }

  static int count() {
    return KINDS.length;
  }

  /** The kind of well-formed literals of a datatype; {@link #OTHER} if it has none. */
  static TermKind ofDatatype(String iri) {
    return BY_DATATYPE.getOrDefault(iri, OTHER);
  }
}
