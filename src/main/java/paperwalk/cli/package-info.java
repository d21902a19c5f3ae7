/**
 * The command line: one class for each verb, and the only place where packages are wired together
 * and where anything is printed. May use everything.
 */
@NullMarked
package paperwalk.cli;

import org.jspecify.annotations.NullMarked;
