package se.vardombud.common.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/** The structure of a document for those who have it read out: headings and paragraphs, in the order of reading. */
final class Tags {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    /** For each page, the elements that its marked parts belong to. */
    private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();

    private COSArray marked = new COSArray();
    private PDPage page = new PDPage();

    Tags(PDDocument document) {
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(whole);
    }

    /** From now on, what is marked stands on this page. */
    void page(PDPage next) {
        page = next;
        marked = new COSArray();
        page.setStructParents(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(marked));
    }

    /** @param type such as H1 or P */
    PDStructureElement element(String type) {
        PDStructureElement element = new PDStructureElement(type, whole);
        whole.appendKid(element);
        return element;
    }

    /** What comes, until the marked content ends, belongs to the element; without one, it is not read out. */
    void begin(PDPageContentStream content, @Nullable PDStructureElement element) throws IOException {
        if (element == null) {
            content.beginMarkedContent(ARTIFACT);
            return;
        }
        COSDictionary number = new COSDictionary();
        number.setInt(COSName.MCID, marked.size());
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(number));
        PDMarkedContentReference part = new PDMarkedContentReference();
        part.setPage(page);
        part.setMCID(marked.size());
        element.appendKid(part);
        marked.add(element);
    }

    void finish() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
