package fr.acteslocaux.ctes.tar;

import java.nio.charset.StandardCharsets;

/** The header of a file in an archive: where its fields stand. Numbers are octal digits. */
final class Tar {

    static final int BLOCK = 512;

    static final Field NAME = new Field(0, 100);
    static final Field MODE = new Field(100, 8);
    static final Field OWNER = new Field(108, 8);
    static final Field GROUP = new Field(116, 8);
    static final Field SIZE = new Field(124, 12);
    static final Field TIME = new Field(136, 12);
    static final Field CHECKSUM = new Field(148, 8);
    static final int TYPE = 156;
    static final int MAGIC = 257;
    static final Field PREFIX = new Field(345, 155);

    private Tar() {}

    record Field(int from, int length) {

        void put(byte[] header, long number) {
            String digits = Long.toOctalString(number);
            String padded = "0".repeat(length - 1 - digits.length()) + digits;
            System.arraycopy(padded.getBytes(StandardCharsets.US_ASCII), 0, header, from, length - 1);
        }

        String text(byte[] header) {
            int end = from;
            while (end < from + length && header[end] != 0) {
                end++;
            }
            return new String(header, from, end - from, StandardCharsets.UTF_8);
        }

        /** Reads a number; -1 if it is none, or written in another way than in digits. */
        long number(byte[] header) {
            String digits = text(header).strip();
            return digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : -1;
        }
    }

    static int padding(long size) {
        return (int) ((BLOCK - size % BLOCK) % BLOCK);
    }

    /** Adds up a header, its checksum counted as blanks. */
    static long checksum(byte[] header) {
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            boolean isOfChecksum = i >= CHECKSUM.from() && i < CHECKSUM.from() + CHECKSUM.length();
            sum += isOfChecksum ? ' ' : header[i] & 0xFF;
        }
        return sum;
    }
}
