package cn.duibiao.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Maps items on several threads and gives the results in the order of the items. Works only a few items ahead of whoever
 * takes the results, so that memory does not grow with their number.
 */
final class InOrder<A, B> implements Iterator<B> {

    private final ExecutorService threads;
    private final int ahead;
    private final Iterator<A> items;
    private final Function<A, B> work;
    private final Queue<Future<B>> running = new ArrayDeque<>();

    /**
     * @param ahead greatest number of items at work or done and not yet taken, at least 1
     */
    InOrder(ExecutorService threads, int ahead, Iterator<A> items, Function<A, B> work) {
        this.threads = threads;
        this.ahead = ahead;
        this.items = items;
        this.work = work;
    }

    @Override
    public boolean hasNext() {
        return !running.isEmpty() || items.hasNext();
    }

    @Override
    public B next() {
        while (running.size() < ahead && items.hasNext()) {
            A item = items.next();
            running.add(threads.submit(() -> work.apply(item)));
        }
        Future<B> first = running.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        try {
            return first.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
