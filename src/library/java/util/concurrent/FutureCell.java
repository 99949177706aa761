package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.ArrayList;

/**
 * What a CompletableFuture is made of: a result that is set once, and the dependents that act then. Setting it, and registering a
 * dependent, are one visible operation each. A stage made from another shares its place, so that whether the stages that depend
 * on a result are still open is seen in the same step in which the result is set. Dependents act outside of steps, those of the
 * future itself newest first, those of its stages in the order of registration, as in the JDK.
 */
abstract class FutureCell {
    /** A result that is null (no exception), or a failure. */
    static final class Special {
        final Throwable exception;

        Special(Throwable exception) {
            this.exception = exception;
        }
    }

    /** What a dependent does with a result: answers the result of the target, or null where that comes later. */
    interface Action {
        Object act(Object result, FutureCell target) throws Throwable;
    }

    static final int ALWAYS = 0;
    static final int ON_VALUE = 1;
    static final int ON_FAILURE = 2;
    /** Always, and no user's code is called: whether the target is still open is seen when its result is set. */
    static final int RELAYS = 3;

    final Object place;
    final Gate done = new Gate(0);
    // Changed in steps on place.
    Object result;
    private Registered dependents;

    FutureCell(Object place) {
        this.place = place == null ? this : place;
    }

    /** Waits for a result on behalf of a target. */
    static class Dependent {
        final FutureCell target;
        final Executor executor;
        final int when;
        final Action action;
        /** Registered with more than one future: the first to come acts. */
        final boolean contended;
        // Changed in steps.
        private boolean claimed;

        Dependent(FutureCell target, Executor executor, int when, Action action, boolean contended) {
            this.target = target;
            this.executor = executor;
            this.when = when;
            this.action = action;
            this.contended = contended;
        }

        /** True where this caller is to act, and the target is still open. */
        final boolean claim() {
            Step.begin(target.place);
            boolean mine = !claimed && target.result == null;
            claimed = true;
            Step.end(target.place);
            return mine;
        }

        /** The target's result; null where somebody else sees to it. */
        Object react(Object result) {
            Throwable failure = failure(result);
            if (when == ON_VALUE && failure != null) return relay(result);
            if (when == ON_FAILURE && failure == null) return result;
            if (executor == null) return act(result);
            try {
                executor.execute(new Asynchronous(this, result));
                return null;
            } catch (Throwable e) {
                return failed(e);
            }
        }

        final Object act(Object result) {
            try {
                return action.act(result, target);
            } catch (Throwable e) {
                return failed(e);
            }
        }
    }

    /** A reaction in another thread. */
    private static final class Asynchronous implements Runnable, CompletableFuture.AsynchronousCompletionTask {
        private final Dependent dependent;
        private final Object result;

        Asynchronous(Dependent dependent, Object result) {
            this.dependent = dependent;
            this.result = result;
        }

        @Override
        public void run() {
            if (!dependent.target.isOpen()) return;
            Object outcome = dependent.act(result);
            if (outcome != null) dependent.target.settle(outcome);
        }
    }

    /** A list of dependents, the newest first. */
    private static final class Registered {
        final Dependent dependent;
        final Registered next;

        Registered(Dependent dependent, Registered next) {
            this.dependent = dependent;
            this.next = next;
        }
    }

    final boolean isOpen() {
        Step.begin(place);
        boolean open = result == null;
        Step.end(place);
        return open;
    }

    static Object encode(Object value) {
        return value == null ? new Special(null) : value;
    }

    static Throwable failure(Object result) {
        return result instanceof Special ? ((Special) result).exception : null;
    }

    static Object value(Object result) {
        return result instanceof Special ? null : result;
    }

    /** The result of a stage whose function threw. */
    static Object failed(Throwable exception) {
        return new Special(exception instanceof CompletionException ? exception : new CompletionException(exception));
    }

    /** A result as the stages that depend on it have it: failures are wrapped. */
    static Object relay(Object result) {
        Throwable exception = failure(result);
        return exception == null || exception instanceof CompletionException ? result : failed(exception);
    }

    /** Acts at once where the result is there; true then. */
    final boolean depend(Dependent dependent) {
        Step.begin(place);
        Object reached = result;
        if (reached == null) dependents = new Registered(dependent, dependents);
        Step.end(place);
        if (reached == null) return false;
        if (dependent.contended && !dependent.claim()) return true;
        Object outcome = dependent.react(reached);
        if (outcome != null) dependent.target.settle(outcome);
        return true;
    }

    /** In a step. */
    final int countDependents() {
        int count = 0;
        for (Registered each = dependents; each != null; each = each.next) count++;
        return count;
    }

    /** Sets the result; false where there is one already. Then all that depends on it acts. */
    final boolean settle(Object outcome) {
        ArrayList<Dependent> waiting = put(outcome);
        if (waiting == null) return false;
        if (waiting.isEmpty()) return true;
        ArrayList<Object> results = new ArrayList<Object>();
        ArrayList<Dependent> stack = new ArrayList<Dependent>();
        for (int i = waiting.size() - 1; i >= 0; i--) {
            stack.add(waiting.get(i));
            results.add(outcome);
        }
        while (!stack.isEmpty()) {
            Dependent dependent = stack.remove(stack.size() - 1);
            Object source = results.remove(results.size() - 1);
            Object reached = dependent.react(source);
            if (reached == null) continue;
            ArrayList<Dependent> more = dependent.target.put(reached);
            if (more == null) continue;
            for (Dependent each : more) {
                stack.add(each);
                results.add(reached);
            }
        }
        return true;
    }

    /** Sets the result and takes the dependents that are to act, the newest first; null where there is a result already. */
    private ArrayList<Dependent> put(Object outcome) {
        Step.begin(place);
        if (result != null) {
            Step.end(place);
            return null;
        }
        result = outcome;
        done.value = 1;
        ArrayList<Dependent> waiting = new ArrayList<Dependent>(2);
        ArrayList<Dependent> unsure = null;
        for (Registered each = dependents; each != null; each = each.next) {
            Dependent dependent = each.dependent;
            if (dependent.when == RELAYS) {
                waiting.add(dependent);
                continue;
            }
            boolean here = dependent.target.place == place && !dependent.contended;
            if (here && dependent.target.result != null) continue;
            waiting.add(dependent);
            if (here) continue;
            if (unsure == null) unsure = new ArrayList<Dependent>(2);
            unsure.add(dependent);
        }
        dependents = null;
        Step.end(place);
        if (unsure != null) {
            for (Dependent dependent : unsure) if (!dependent.claim()) waiting.remove(dependent);
        }
        return waiting;
    }
}
