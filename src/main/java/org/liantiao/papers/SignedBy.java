package org.liantiao.papers;

import org.liantiao.attachments.AttachedFile;
import org.liantiao.attachments.Signature;

/**
 * That somebody signed a paper, as a picture.
 *
 * @param holds whether the paper still says what it said then; otherwise the picture is not printed on it any more
 */
public record SignedBy(AttachedFile file, Signature signature, boolean holds) {}
