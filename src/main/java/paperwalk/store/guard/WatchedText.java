package paperwalk.store.guard;

/**
 * A text that a regular expression is matched against, and that asks the account now and then: a
 * pattern such as {@code (a+)+$} takes time that doubles with each character, all of it spent
 * inside one call of the library, which reads every character from here.
 */
public final class WatchedText implements CharSequence {
  private static final int OFTEN = 4096;

  private final String text;
  private final MemoryAccount account;
  private int left = OFTEN;

  /** Watches over a text for the query of an account. */
  public WatchedText(String text, MemoryAccount account) {
    this.text = text;
    this.account = account;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (--left == 0) {
      left = OFTEN;
      account.check();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
