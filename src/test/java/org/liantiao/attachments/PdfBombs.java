package org.liantiao.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.params.provider.Arguments;

/** PDF files, written byte by byte, that are small and unpack to more than a machine has. */
final class PdfBombs {
    private static final int MEGABYTE = 1024 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    private PdfBombs() {
        write("%PDF-1.7\n");
        object(
                "<</Type/Catalog/Pages 2 0 R/X[4 0 R 5 0 R 6 0 R 7 0 R 8 0 R 9 0 R 10 0 R 11 0 R 12 0 R 13 0 R 14 0 R]>>");
        object("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }

    static Stream<Arguments> all() {
        byte[] packed = packed(200);
        return Stream.of(
                bomb("space.pdf", with("<</Length %d/Filter/FlateDecode>>stream \n", packed)),
                bomb("comment.pdf", with("<</Length %d/Filter/FlateDecode>>%%x\nstream\n", packed)),
                bomb("hex.pdf", with("<</Length %d/Filter[/ASCIIHexDecode/FlateDecode]>>stream\n", hex(packed))),
                bomb("escaped.pdf", with("<</Length %d/Filter/Fl#61teDecode>>stream\n", packed)),
                bomb("run-length.pdf", with("<</Length %d/Filter/RunLengthDecode>>stream\n", runs(200))),
                bomb("twice.pdf", with(twice(), packed(1))),
                bomb("many.pdf", many(packed(100))),
                bomb("table.pdf", table("/FlateDecode", packed)),
                bomb("table-hex.pdf", table("[/ASCIIHexDecode/FlateDecode]", hex(packed(1)))),
                bomb("table-lzw.pdf", table("/LZWDecode", packed(1))),
                bomb("objects.pdf", objects(packed)));
    }

    private static Arguments bomb(String name, byte[] file) {
        return Arguments.of(name, file, "file.packed");
    }

    private static byte[] with(String words, byte[] content) {
        PdfBombs pdf = new PdfBombs();
        pdf.part(words, content);
        return pdf.end("/Root 1 0 R");
    }

    private static String twice() {
        return "<</Length %d/Filter[/FlateDecode/FlateDecode]/Pad(" + "x".repeat(500) + ")>>stream\n";
    }

    /** None of its parts is too large. */
    private static byte[] many(byte[] content) {
        PdfBombs pdf = new PdfBombs();
        for (int i = 0; i < 11; i++) pdf.part("<</Length %d/Filter/FlateDecode>>stream\n", content);
        return pdf.end("/Root 1 0 R");
    }

    /** The table of its objects is what is packed. */
    private static byte[] table(String filter, byte[] content) {
        PdfBombs pdf = new PdfBombs();
        int at = pdf.bytes.size();
        pdf.part("<</Type/XRef/Root 1 0 R/Size 5/W[1 2 1]/Length %d/Filter" + filter + ">>stream\n", content);
        pdf.write("startxref\n" + at + "\n%%EOF\n");
        return pdf.bytes.toByteArray();
    }

    /** Its catalogue lies in a packed part. */
    private static byte[] objects(byte[] content) {
        PdfBombs pdf = new PdfBombs();
        pdf.part("<</Type/ObjStm/N 1/First 4/Length %d/Filter/FlateDecode>>stream\n", content);
        int at = pdf.bytes.size();
        String rows = "0000000000FF" + "020000000400" + "01%08X00".formatted(pdf.places.get(1))
                + "01%08X00".formatted(pdf.places.get(2)) + "01%08X00".formatted(pdf.places.get(3))
                + "01%08X00".formatted(at);
        pdf.part(
                "<</Type/XRef/Root 1 0 R/Size 6/W[1 4 1]/Length %d>>stream\n",
                HexFormat.of().parseHex(rows));
        pdf.write("startxref\n" + at + "\n%%EOF\n");
        return pdf.bytes.toByteArray();
    }

    private void object(String text) {
        places.add(bytes.size());
        write(places.size() + " 0 obj\n" + text + "\nendobj\n");
    }

    private void part(String words, byte[] content) {
        places.add(bytes.size());
        write(places.size() + " 0 obj\n" + words.formatted(content.length));
        bytes.writeBytes(content);
        write("\nendstream\nendobj\n");
    }

    private byte[] end(String trailer) {
        int at = bytes.size();
        write("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write("%010d 00000 n \n".formatted(place)));
        write("trailer\n<<" + trailer + "/Size " + (places.size() + 1) + ">>\nstartxref\n" + at + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] packed(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) out.write(new byte[MEGABYTE]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] hex(byte[] content) {
        return (HexFormat.of().formatHex(content) + ">").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Each pair of bytes says: 128 times nothing. */
    private static byte[] runs(int megabytes) {
        byte[] runs = new byte[megabytes * (MEGABYTE / 128) * 2];
        for (int i = 0; i < runs.length; i += 2) runs[i] = (byte) 0x81;
        return runs;
    }
}
