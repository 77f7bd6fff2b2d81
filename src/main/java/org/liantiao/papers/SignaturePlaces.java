package org.liantiao.papers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Where people sign on one paper while it is made. A template only says where; what is put there is a mark nobody can guess, so
 * nothing that somebody typed can pass for one, and the pictures take their places when the paper is read.
 */
final class SignaturePlaces {
    private static final String MEDIATOR = "mediator";

    private final String secret = UUID.randomUUID().toString();
    private final Pattern marks = Pattern.compile(secret + ":(" + MEDIATOR + "|[0-9a-f-]{36});");

    /** What stands in a template's text where somebody signs. */
    String of(@Nullable UUID partyId) {
        return secret + ":" + who(partyId) + ";";
    }

    /** Takes the marks out, and puts each picture in its place; one for which the template has none goes to the end. */
    void fill(Document page, List<PrintedSignature> signatures) {
        Set<String> placed = new HashSet<>();
        for (Text text : marked(page)) replace(page, text, signatures, placed);
        List<PrintedSignature> left = signatures.stream()
                .filter(signature -> !placed.contains(who(signature.partyId())))
                .toList();
        if (!left.isEmpty()) append(page, left);
    }

    private static String who(@Nullable UUID partyId) {
        return partyId == null ? MEDIATOR : partyId.toString();
    }

    private List<Text> marked(Document page) {
        List<Text> found = new ArrayList<>();
        collect(page.getDocumentElement(), found);
        return found;
    }

    private void collect(Node node, List<Text> found) {
        if (node instanceof Text text && text.getData().contains(secret)) found.add(text);
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) collect(child, found);
    }

    private void replace(Document page, Text text, List<PrintedSignature> signatures, Set<String> placed) {
        Node parent = Objects.requireNonNull(text.getParentNode());
        Node next = text.getNextSibling();
        Matcher mark = marks.matcher(text.getData());
        while (mark.find()) {
            placed.add(mark.group(1));
            for (PrintedSignature signature : signatures)
                if (who(signature.partyId()).equals(mark.group(1))) parent.insertBefore(signature.in(page), next);
        }
        text.setData(marks.matcher(text.getData()).replaceAll(""));
    }

    private static void append(Document page, List<PrintedSignature> signatures) {
        Element end = page.createElement("div");
        end.setAttribute("class", "together gap");
        for (PrintedSignature signature : signatures) {
            Element name = page.createElement("p");
            name.setAttribute("class", "left gap");
            name.setTextContent(signature.name());
            end.appendChild(name);
            end.appendChild(signature.in(page));
        }
        Nodes.body(page).appendChild(end);
    }
}
