package org.liantiao.bench;

import java.util.ArrayList;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.StepTaken;
import org.liantiao.disputes.internal.FigureBook;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a step go without the sums, to see what they cost it; what it left out is made up for afterwards, unmeasured. */
final class SwitchedSums implements BeanPostProcessor {
    private final List<StepTaken> leftOut = new ArrayList<>();
    private boolean on = true;
    private @Nullable FigureBook book;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof FigureBook found && bean instanceof Advised advised) {
            book = found;
            advised.addAdvice(0, (MethodInterceptor) this::call);
        }
        return bean;
    }

    private @Nullable Object call(MethodInvocation call) throws Throwable {
        if (on || call.getArguments().length != 1 || !(call.getArguments()[0] instanceof StepTaken step))
            return call.proceed();
        leftOut.add(step);
        return null;
    }

    /** The sums hear of no step until they are told to catch up. */
    void off() {
        on = false;
    }

    void catchUp(TransactionOperations transactions) {
        on = true;
        if (book == null) throw new IllegalStateException("nothing keeps sums");
        transactions.executeWithoutResult(status -> leftOut.forEach(book::on));
        leftOut.clear();
    }
}
