package paperwalk.evaluate.ranking;

import java.util.stream.IntStream;

/**
 * The inverse of a symmetric positive definite matrix by its Cholesky factor (Golub and Van Loan
 * 2013, chapter 4), in square tiles that fit the cache, on all processors.
 *
 * <p>Costs n³ / 2 multiplications and 12 n² bytes besides the result.
 */
final class SymmetricInverse {
  private static final int TILE = 64;

  private final int size;
  private final int tiles;

  private SymmetricInverse(int size) {
    this.size = size;
    this.tiles = (size + TILE - 1) / TILE;
  }

  /** An element of a matrix. */
  interface Elements {
    /** The element of a row and a column that is no larger. */
    double at(int row, int column);
  }

  /**
   * The inverse, as rows.
   *
   * @param size rows of the matrix
   * @param matrix its lower triangle
   */
  static float[][] of(int size, Elements matrix) {
    SymmetricInverse work = new SymmetricInverse(size);
    double[][][] lower = work.tiled(matrix);
    work.factor(lower);
    return work.product(work.inverse(lower));
  }

  /** The lower triangle of tiles; where a tile reaches beyond the matrix it is the identity. */
  private double[][][] tiled(Elements matrix) {
    double[][][] lower = new double[tiles][][];
    IntStream.range(0, tiles)
        .parallel()
        .forEach(i -> {
          lower[i] = new double[i + 1][TILE * TILE];
          for (int row = i * TILE; row < (i + 1) * TILE; row++) {
            for (int column = 0; column <= row; column++) {
              lower[i][column / TILE][(row % TILE) * TILE + column % TILE] =
                  row < size ? matrix.at(row, column) : row == column ? 1 : 0;
            }
          }
        });
    return lower;
  }

  /** From a matrix to its Cholesky factor, in place. */
  private void factor(double[][][] a) {
    for (int k = 0; k < tiles; k++) {
      int step = k;
      factorTile(a[k][k]);
      double[] inverse = transposed(inverseTile(a[k][k]));
      IntStream.range(k + 1, tiles)
          .parallel()
          .forEach(i -> {
            double[] solved = new double[TILE * TILE];
            addProduct(solved, a[i][step], inverse, 1);
            a[i][step] = solved;
          });
      IntStream.range(k + 1, tiles)
          .parallel()
          .forEach(i -> {
            for (int j = step + 1; j <= i; j++) {
              addProduct(a[i][j], a[i][step], transposed(a[j][step]), -1);
            }
          });
    }
  }

  private static void factorTile(double[] a) {
    for (int j = 0; j < TILE; j++) {
      for (int i = j; i < TILE; i++) {
        double sum = a[i * TILE + j];
        for (int k = 0; k < j; k++) {
          sum -= a[i * TILE + k] * a[j * TILE + k];
        }
        a[i * TILE + j] = i == j ? Math.sqrt(sum) : sum / a[j * TILE + j];
      }
      for (int k = j + 1; k < TILE; k++) {
        a[j * TILE + k] = 0;
      }
    }
  }

  /** The inverse of a lower triangle. */
  private static double[] inverseTile(double[] a) {
    double[] inverse = new double[TILE * TILE];
    for (int j = 0; j < TILE; j++) {
      inverse[j * TILE + j] = 1 / a[j * TILE + j];
      for (int i = j + 1; i < TILE; i++) {
        double sum = 0;
        for (int k = j; k < i; k++) {
          sum -= a[i * TILE + k] * inverse[k * TILE + j];
        }
        inverse[i * TILE + j] = sum / a[i * TILE + i];
      }
    }
    return inverse;
  }

  /** The inverse of the factor, a lower triangle too. */
  private double[][][] inverse(double[][][] factor) {
    double[][][] inverse = new double[tiles][][];
    double[][] diagonal = new double[tiles][];
    for (int i = 0; i < tiles; i++) {
      inverse[i] = new double[i + 1][];
      diagonal[i] = inverseTile(factor[i][i]);
      inverse[i][i] = diagonal[i];
    }
    IntStream.range(0, tiles)
        .parallel()
        .forEach(j -> {
          for (int i = j + 1; i < tiles; i++) {
            double[] sum = new double[TILE * TILE];
            for (int k = j; k < i; k++) {
              addProduct(sum, factor[i][k], inverse[k][j], -1);
            }
            inverse[i][j] = new double[TILE * TILE];
            addProduct(inverse[i][j], diagonal[i], sum, 1);
          }
        });
    return inverse;
  }

  /** The product of a lower triangle's transpose with it. */
  private float[][] product(double[][][] w) {
    float[][] product = new float[size][size];
    IntStream.range(0, tiles)
        .parallel()
        .forEach(i -> {
          double[][] turned = new double[tiles][];
          for (int k = i; k < tiles; k++) {
            turned[k] = transposed(w[k][i]);
          }
          for (int j = 0; j <= i; j++) {
            double[] sum = new double[TILE * TILE];
            for (int k = i; k < tiles; k++) {
              addProduct(sum, turned[k], w[k][j], 1);
            }
            spread(sum, i * TILE, j * TILE, product);
          }
        });
    return product;
  }

  private void spread(double[] tile, int row, int column, float[][] into) {
    for (int i = row; i < Math.min(size, row + TILE); i++) {
      for (int j = column; j < Math.min(size, column + TILE); j++) {
        float value = (float) tile[(i - row) * TILE + j - column];
        into[i][j] = value;
        into[j][i] = value;
      }
    }
  }

  private static double[] transposed(double[] a) {
    double[] turned = new double[TILE * TILE];
    for (int i = 0; i < TILE; i++) {
      for (int j = 0; j < TILE; j++) {
        turned[j * TILE + i] = a[i * TILE + j];
      }
    }
    return turned;
  }

  private static void addProduct(double[] sum, double[] a, double[] b, double sign) {
    for (int i = 0; i < TILE; i++) {
      for (int k = 0; k < TILE; k++) {
        double factor = sign * a[i * TILE + k];
        if (factor != 0) {
          for (int j = 0; j < TILE; j++) {
            sum[i * TILE + j] += factor * b[k * TILE + j];
          }
        }
      }
    }
  }
}
