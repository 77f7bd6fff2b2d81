package org.liantiao.disputes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.stereotype.Service;

/** 风险清单: the signals to look out for, as the county keeps them. A case keeps those ticked on it as they were then. */
@Service
public class Checklist {
    private final Vocabulary vocabulary;

    Checklist(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What can be ticked now, in its order. */
    public List<Signal> offered() {
        return vocabulary.active(WordList.RISK_SIGNAL).stream()
                .map(Checklist::signal)
                .toList();
    }

    /** A signal by its code, one that was retired while somebody had it before them too. */
    public Optional<Signal> find(String code) {
        return vocabulary.find(WordList.RISK_SIGNAL, code).map(Checklist::signal);
    }

    /** Those of these codes that the list has, in its order. */
    public List<Signal> of(Collection<String> codes) {
        return vocabulary.words(WordList.RISK_SIGNAL).stream()
                .filter(word -> codes.contains(word.code()))
                .map(Checklist::signal)
                .toList();
    }

    private static Signal signal(Word word) {
        return new Signal(word.code(), word.zh(), word.en(), Risk.valueOf(word.nature()));
    }
}
