package paperwalk.recommend;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import paperwalk.model.EdgeKind;
import paperwalk.model.NodeKind;
import paperwalk.recommend.EvidenceGraph.Node;
import paperwalk.walk.WalkGraph;

/**
 * An {@link EvidenceGraph} on disk, so that a recommendation needs neither the statements nor the
 * store: a magic number, a format number, a checksum (CRC-32C) and the arrays, big-endian.
 */
public final class EvidenceFile {
  private static final long MAGIC = 0x5041_5045_5257_4b00L;
  private static final int FORMAT = 1;
  private static final int HEADER = 20;

  private EvidenceFile() {}

  /**
   * Writes a graph.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(EvidenceGraph graph, Path file) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(body);
    data.writeInt(graph.kinds().size());
    for (EdgeKind kind : graph.kinds()) {
      writeText(data, kind.id());
      writeText(data, kind.path());
      data.writeBoolean(kind.terms());
      writeText(data, kind.nodeKind().name());
      data.writeDouble(kind.weight());
      writeText(data, kind.phrase());
    }
    data.writeInt(graph.nodes().size());
    data.writeInt(graph.paperCount());
    for (Node node : graph.nodes()) {
      writeText(data, node.iri());
      writeText(data, node.label());
      writeText(data, node.kind().name());
      data.writeInt(node.identifiers().size());
      for (String identifier : node.identifiers()) {
        writeText(data, identifier);
      }
    }
    WalkGraph walk = graph.walk();
    data.writeInt(walk.arcCount());
    for (int node = 0; node <= walk.nodeCount(); node++) {
      data.writeInt(walk.offset(node));
    }
    for (int arc = 0; arc < walk.arcCount(); arc++) {
      data.writeInt(walk.target(arc));
      data.writeFloat(walk.probability(arc));
      data.writeByte(walk.kind(arc));
    }
    byte[] bytes = body.toByteArray();
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putLong(MAGIC).putInt(FORMAT).putLong(checksum(bytes, 0));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(header.array());
      out.write(bytes);
    }
  }

  /**
   * Reads a graph.
   *
   * @throws IOException if the file is missing, foreign, of another format, or broken
   */
  public static EvidenceGraph read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER || header.getLong() != MAGIC) {
      throw new IOException("is no walk graph");
    }
    int format = header.getInt();
    if (format != FORMAT) {
      throw new IOException("is a walk graph of format " + format + ", not " + FORMAT);
    }
    if (header.getLong() != checksum(bytes, HEADER)) {
      throw new IOException("is damaged: its checksum does not fit");
    }
    DataInputStream data =
        new DataInputStream(new ByteArrayInputStream(bytes, HEADER, bytes.length - HEADER));
    int kindCount = data.readInt();
    List<EdgeKind> kinds = new ArrayList<>(kindCount);
    for (int i = 0; i < kindCount; i++) {
      kinds.add(
          new EdgeKind(
              readText(data),
              readText(data),
              data.readBoolean(),
              NodeKind.valueOf(readText(data)),
              data.readDouble(),
              readText(data)));
    }
    int nodeCount = data.readInt();
    int paperCount = data.readInt();
    List<Node> nodes = new ArrayList<>(nodeCount);
    for (int i = 0; i < nodeCount; i++) {
      nodes.add(readNode(data));
    }
    return new EvidenceGraph(kinds, nodes, paperCount, readWalk(data, nodeCount));
  }

  private static Node readNode(DataInputStream data) throws IOException {
    String iri = readText(data);
    String label = readText(data);
    NodeKind kind = NodeKind.valueOf(readText(data));
    int count = data.readInt();
    List<String> identifiers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      identifiers.add(readText(data));
    }
    return new Node(iri, label, kind, List.copyOf(identifiers));
  }

  private static WalkGraph readWalk(DataInputStream data, int nodeCount) throws IOException {
    int arcs = data.readInt();
    int[] offsets = new int[nodeCount + 1];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = data.readInt();
    }
    int[] targets = new int[arcs];
    float[] probabilities = new float[arcs];
    byte[] kinds = new byte[arcs];
    for (int i = 0; i < arcs; i++) {
      targets[i] = data.readInt();
      probabilities[i] = data.readFloat();
      kinds[i] = data.readByte();
    }
    return new WalkGraph(offsets, targets, probabilities, kinds);
  }

  private static void writeText(DataOutputStream data, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    data.writeInt(bytes.length);
    data.write(bytes);
  }

  private static String readText(DataInputStream data) throws IOException {
    return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, bytes.length - from);
    return crc.getValue();
  }
}
