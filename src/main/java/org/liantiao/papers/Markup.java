package org.liantiao.papers;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The XHTML a template may be made of: a handful of elements, the classes of our own style sheet, and nothing that could load,
 * run or refer to anything.
 */
final class Markup {
    private static final Map<String, Pattern> ATTRIBUTES = Map.of(
            "class", Pattern.compile("[a-z ]+"),
            "colspan", Pattern.compile("[1-9][0-9]?"),
            "rowspan", Pattern.compile("[1-9][0-9]?"),
            "width", Pattern.compile("[1-9][0-9]?%"),
            "lang", Pattern.compile("[a-zA-Z-]{2,10}"));

    private static final Pattern DECLARES = Pattern.compile("<!(DOCTYPE|ENTITY|\\[CDATA\\[)");

    private Markup() {}

    /** The first thing in a template that is not well-formed or not allowed. */
    static Optional<TemplateFault> fault(String template) {
        var declares = DECLARES.matcher(template);
        if (declares.find())
            return Optional.of(
                    new TemplateFault(Filling.line(template, declares.start()), "declares", declares.group()));
        try {
            XMLStreamReader reader = streams().createXMLStreamReader(new StringReader(template));
            Shape shape = new Shape();
            boolean first = true;
            while (reader.hasNext()) {
                int event = reader.next();
                Optional<TemplateFault> fault = fault(reader, event, first).or(() -> fault(reader, event, shape));
                if (fault.isPresent()) return fault;
                first = first && event != XMLStreamConstants.START_ELEMENT;
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            return Optional.of(new TemplateFault(line, "xml", ""));
        }
    }

    private static Optional<TemplateFault> fault(XMLStreamReader reader, int event, boolean first) {
        int line = reader.getLocation().getLineNumber();
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (first && !reader.getLocalName().equals("html"))
                    yield Optional.of(new TemplateFault(line, "root", reader.getLocalName()));
                yield element(reader, line);
            }
            case XMLStreamConstants.COMMENT ->
                reader.getText().contains("{{")
                        ? Optional.of(new TemplateFault(line, "comment", ""))
                        : Optional.empty();
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.SPACE,
                    XMLStreamConstants.END_ELEMENT,
                    XMLStreamConstants.END_DOCUMENT -> Optional.empty();
            default -> Optional.of(new TemplateFault(line, "declares", ""));
        };
    }

    private static Optional<TemplateFault> fault(XMLStreamReader reader, int event, Shape shape) {
        int line = reader.getLocation().getLineNumber();
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                shape.begin(reader.getLocalName(), reader.getAttributeValue(null, "class"), line);
            case XMLStreamConstants.CHARACTERS -> shape.words(reader.getText(), line);
            case XMLStreamConstants.END_ELEMENT -> shape.end(line);
            default -> Optional.empty();
        };
    }

    private static Optional<TemplateFault> element(XMLStreamReader reader, int line) {
        if (reader.getPrefix() != null && !reader.getPrefix().isEmpty()
                || !MarkupRules.ELEMENTS.contains(reader.getLocalName()))
            return Optional.of(new TemplateFault(line, "element", reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            Pattern allowed = ATTRIBUTES.get(name);
            if (allowed == null || !allowed.matcher(reader.getAttributeValue(i)).matches())
                return Optional.of(new TemplateFault(line, "attribute", name));
            if (name.equals("class"))
                for (String one : reader.getAttributeValue(i).strip().split(" +"))
                    if (!MarkupRules.CLASSES.contains(one)) return Optional.of(new TemplateFault(line, "class", one));
        }
        return Optional.empty();
    }

    private static XMLInputFactory streams() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** A filled template, as the writers of papers walk it: what people typed in several lines is as many paragraphs. */
    static Document read(String filled) {
        try {
            Document page = reader().parse(new InputSource(new StringReader(filled)));
            Stories.split(page);
            return page;
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("a template without fault gave no XHTML", e);
        }
    }

    private static DocumentBuilder reader() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setIgnoringComments(true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
