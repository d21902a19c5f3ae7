/**
 * Limits inside a running query: its time, the memory it holds, the strings it builds, its form.
 *
 * <p>Whatever holds rows takes their bytes from the query's {@link
 * paperwalk.store.guard.MemoryAccount}, and whatever may run for long without a row asks it whether
 * to go on. A query over its limits ends with a {@link paperwalk.store.guard.LimitException}; the
 * others do not notice.
 */
@NullMarked
package paperwalk.store.guard;

import org.jspecify.annotations.NullMarked;
