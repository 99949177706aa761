package java.io;

/** Standard output or standard error as a stream of bytes; there are no files. */
public class FileOutputStream extends OutputStream {
    /** 1: standard output, 2: standard error. */
    final int number;

    public FileOutputStream(FileDescriptor descriptor) {
        number = descriptor.number;
    }

    @Override
    public void write(int b) {
        PrintStream.write0(number, String.valueOf((char) (b & 0xff)));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        byte[] piece = new byte[length];
        System.arraycopy(bytes, offset, piece, 0, length);
        PrintStream.write0(number, new String(piece));
    }
}
