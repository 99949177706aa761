package java.io;

/**
 * What `heddle run` was given on its standard input, as bytes. Each byte is fetched from the host when it is first read; where it
 * stands is part of the program's memory, so a schedule that is run again reads the same. Other commands give no input.
 */
public final class StandardInput extends InputStream {
    private int position;

    public StandardInput() {
    }

    @Override
    public synchronized int read() {
        int b = byteAt(position);
        if (b >= 0) position++;
        return b;
    }

    /** One line at most, so that a dialogue at a terminal gets along. */
    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
        java.util.Objects.checkFromIndexSize(offset, length, bytes.length);
        int count = 0;
        while (count < length) {
            int b = byteAt(position);
            if (b < 0) return count == 0 ? -1 : count;
            position++;
            bytes[offset + count++] = (byte) b;
            if (b == '\n') break;
        }
        return count;
    }

    @Override
    public synchronized int available() {
        return availableAt(position);
    }

    /** The byte there, or −1 behind the last one. */
    private static native int byteAt(int position);

    /** How many bytes from there on have arrived. */
    private static native int availableAt(int position);
}
