package org.liantiao.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Several papers printed in one go, so that their fonts are read and put inside once; each begins on a page of its own and has a
 * bookmark there.
 *
 * @param starts the first page of each, from 0
 */
record Sheaf(byte[] pdf, int pages, List<Integer> starts) {
    /** A paper and what its bookmark says. */
    record Leaf(String title, Document page) {}

    static Sheaf print(List<Leaf> leaves) {
        byte[] pdf = PaperPdf.writeBound(together(leaves));
        try (PDDocument printed = Loader.loadPDF(pdf)) {
            List<Integer> starts = new ArrayList<>();
            PDDocumentOutline outline = printed.getDocumentCatalog().getDocumentOutline();
            for (PDOutlineItem bookmark : outline.children())
                starts.add(printed.getPages().indexOf(bookmark.findDestinationPage(printed)));
            return new Sheaf(pdf, printed.getNumberOfPages(), starts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page behind the last of a paper. */
    int end(int paper) {
        return paper + 1 < starts.size() ? starts.get(paper + 1) : pages;
    }

    private static Document together(List<Leaf> leaves) {
        Document all = Markup.read("<html lang=\"zh-CN\"><head></head><body></body></html>");
        Element bookmarks = all.createElement("bookmarks");
        all.getElementsByTagName("head").item(0).appendChild(bookmarks);
        for (int i = 0; i < leaves.size(); i++) {
            String id = "paper" + i;
            Element bookmark = all.createElement("bookmark");
            bookmark.setAttribute("name", leaves.get(i).title());
            bookmark.setAttribute("href", "#" + id);
            bookmarks.appendChild(bookmark);
            Nodes.body(all).appendChild(leaf(all, Nodes.body(leaves.get(i).page()), id, i == 0));
        }
        return all;
    }

    private static Element leaf(Document all, Element body, String id, boolean first) {
        Element leaf = all.createElement("div");
        leaf.setAttribute("id", id);
        leaf.setAttribute("class", (first ? "" : "page ") + body.getAttribute("class"));
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling())
            leaf.appendChild(all.importNode(node, true));
        return leaf;
    }
}
