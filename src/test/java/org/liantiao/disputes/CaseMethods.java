package org.liantiao.disputes;

import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Samples;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties.TestCounty;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** The public methods of services that speak of one case, found and called with values that every rule about typed text accepts. */
final class CaseMethods {
    private final ApplicationContext context;
    private final TestCounty county;
    private final Chains chains;

    CaseMethods(ApplicationContext context, TestCounty county, Chains chains) {
        this.context = context;
        this.county = county;
        this.chains = chains;
    }

    Map<String, Method> steps() {
        return methods()
                .filter(method -> Outcome.class.isAssignableFrom(method.getReturnType()))
                .collect(byName());
    }

    Map<String, Method> readers() {
        return methods()
                .filter(method -> !Outcome.class.isAssignableFrom(method.getReturnType()))
                .collect(byName());
    }

    private static java.util.stream.Collector<Method, ?, Map<String, Method>> byName() {
        return Collectors.toMap(
                method -> method.getDeclaringClass().getSimpleName() + "." + method.getName(), method -> method);
    }

    /** The public methods of the services of disputes that take an actor and a case. */
    private Stream<Method> methods() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("org.liantiao")
                        && Modifier.isPublic(type.getModifiers())
                        && !type.getPackageName().contains(".internal"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> Arrays.stream(method.getParameters()).anyMatch(p -> p.getType() == Actor.class))
                .filter(method -> Arrays.stream(method.getParameters())
                        .anyMatch(p -> p.getType() == UUID.class && p.getName().equals("disputeId")))
                .filter(method -> !method.getDeclaringClass().equals(Drafts.class));
    }

    Object call(Method method, Actor actor, UUID dispute) throws Exception {
        Object bean = context.getBean(method.getDeclaringClass());
        Object[] values = Arrays.stream(method.getParameters())
                .map(p -> value(p, actor, dispute))
                .toArray();
        return method.invoke(bean, values);
    }

    /** A value that every rule about typed text accepts, so that only the right decides. */
    private Object value(Parameter parameter, Actor actor, UUID dispute) {
        if (parameter.getName().equals("partyId"))
            return context.getBean(Cases.class)
                    .open(county.village(), dispute)
                    .orElseThrow()
                    .parties()
                    .getFirst()
                    .id();
        return parameter.getName().equals("disputeId")
                ? dispute
                : value(parameter.getType(), parameter.getName(), actor);
    }

    private Object value(Class<?> type, String name, Actor actor) {
        if (type == Actor.class) return actor;
        if (type == UUID.class) return name.equals("partyId") ? null : UUID.randomUUID();
        if (type == String.class && name.equals("code")) return "PRIVACY";
        if (type == String.class)
            return name.equals("amount") || name.equals("idNumber") || name.equals("phone") ? "" : "一句话";
        if (type == LocalDate.class) return chains.today();
        if (type == InputStream.class) return Samples.in(Samples.jpeg());
        if (type == LocalTime.class) return LocalTime.NOON;
        if (type == boolean.class) return !name.equals("toCounty");
        if (type == Integer.class || type == int.class) return 5;
        if (type == long.class) return 5L;
        if (type == Set.class) return Set.of("GRUDGE");
        if (type == Map.class) return Map.of(Harm.CRIME, 2);
        if (type == End.class) return End.WITHDRAWN;
        if (type == Ground.class) return Ground.BEYOND;
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (List.class.isAssignableFrom(type)) return List.of();
        if (type.isRecord()) return form(type, actor);
        throw new IllegalStateException("give a value for " + type + " " + name);
    }

    private Object form(Class<?> type, Actor actor) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            Object[] values = Arrays.stream(type.getRecordComponents())
                    .map(part -> value(part.getType(), part.getName(), actor))
                    .toArray();
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isNothing(Object found) {
        return switch (found) {
            case null -> true;
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }
}
