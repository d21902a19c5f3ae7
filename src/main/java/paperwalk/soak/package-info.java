/**
 * A server under everything at once, for as long as one likes: good questions and bad ones, slow
 * ones, clients that leave, hostile bytes, and snapshots that change meanwhile.
 *
 * <p>{@link paperwalk.soak.Soak} runs clients over real connections, counts what came of each kind
 * of request, and looks at memory, threads and open files again and again. It knows a server by its
 * address alone; what cannot be seen from outside comes in as functions. Uses nothing but Java.
 */
@NullMarked
package paperwalk.soak;

import org.jspecify.annotations.NullMarked;
