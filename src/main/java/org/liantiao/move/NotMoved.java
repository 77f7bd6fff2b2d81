package org.liantiao.move;

/** Why the county stays where it is, in one sentence for whoever runs the server. */
final class NotMoved extends Exception {
    NotMoved(String sentence) {
        super(sentence);
    }
}
