/// What the benchmarks of `mvn -Pbench` measure, and what they measure it with.
package vitrin.bench;
