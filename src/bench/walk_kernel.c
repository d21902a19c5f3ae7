/*
 * The loop of UniformWalkers in C: walkers with restart over one kind of evidence, paper to reader
 * to paper with a count, WIDTH of them beside each other, each read prefetched a phase ahead.
 *   gcc -O3 -march=native -o walk_kernel walk_kernel.c && ./walk_kernel FILE STEPS RESTART RUNS
 * FILE holds little-endian ints: papers, readers, seeds, edges; then the papers' offsets and targets
 * (readers from 0), the readers' offsets and targets, and the seeds. Prints millions of steps a second
 * of each run, and of the last the number of papers visited and a checksum of the counts.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#ifndef WIDTH
#define WIDTH 64
#endif
#define STEP 0x9e3779b97f4a7c15ULL

static uint64_t mix(uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

static uint64_t key_of(uint64_t mixed, uint64_t stream) {
  return mix(mixed + stream * 0xd1342543de82ef95ULL);
}

/* Memory of huge pages, as the JVM has with -XX:+UseTransparentHugePages. */
static void *huge(size_t bytes) {
  size_t page = 2 << 20, size = (bytes + 2 * page) & ~(page - 1);
  char *raw = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (raw == MAP_FAILED) { perror("mmap"); exit(1); }
  char *at = (char *)(((uintptr_t)raw + page - 1) & ~(uintptr_t)(page - 1));
  madvise(at, size - (size_t)(at - raw), MADV_HUGEPAGE);
  return at;
}

static int32_t *ints(FILE *file, size_t count) {
  int32_t *into = huge(count * 4);
  if (fread(into, 4, count, file) != count) { fprintf(stderr, "the file is cut short\n"); exit(1); }
  return into;
}

int main(int argc, char **argv) {
  if (argc != 5) { fprintf(stderr, "walk_kernel FILE STEPS RESTART RUNS\n"); return 2; }
  FILE *file = fopen(argv[1], "rb");
  if (!file) { perror(argv[1]); return 1; }
  int64_t wanted = atoll(argv[2]);
  double restart = atof(argv[3]);
  int runs = atoi(argv[4]);
  int32_t head[4];
  if (fread(head, 4, 4, file) != 4) return 1;
  int32_t papers = head[0], readers = head[1], seeds = head[2], edges = head[3];
  const int32_t *po = ints(file, papers + 1), *pt = ints(file, edges);
  const int32_t *ro = ints(file, readers + 1), *rt = ints(file, edges);
  const int32_t *seed = ints(file, seeds);
  fclose(file);
  int32_t *counts = huge((size_t)papers * 4);
  uint64_t threshold = (uint64_t)(restart * 9223372036854775808.0);
  uint64_t first = mix(key_of(mix(1), 0)), shift = first;
  int64_t walks = (int64_t)(wanted * restart + 0.5);
  int32_t *visited = huge((size_t)papers * 4 + 4096);

  for (int run = 0; run < runs; run++) {
    int32_t at[WIDTH], via[WIDTH], start[WIDTH];
    uint32_t low[WIDTH];
    uint64_t key[WIDTH];
    int64_t started = 0, steps = 0;
    int32_t touched = 0;
    int live = 0;
    struct timespec from, to;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from);
#define BEGIN(i)                                                                   \
  do {                                                                             \
    key[i] = key_of(first, ++started);                                             \
    double place = (double)((shift + (uint64_t)started * STEP) >> 11) * 0x1p-53;   \
    at[i] = seed[(int32_t)(place * seeds)];                                        \
    __builtin_prefetch(&po[at[i]]);                                                \
  } while (0)
    while (live < WIDTH && started < walks) { BEGIN(live); live++; }
    while (live > 0) {
      for (int i = 0; i < live; i++) {
        uint64_t drawn = mix(key[i] += STEP);
        low[i] = (uint32_t)drawn;
        int32_t s = po[at[i]], n = po[at[i] + 1] - s;
        start[i] = s + (int32_t)(((drawn >> 32) * (uint64_t)n) >> 32);
        __builtin_prefetch(&pt[start[i]]);
      }
      for (int i = 0; i < live; i++) {
        via[i] = pt[start[i]];
        __builtin_prefetch(&ro[via[i]]);
      }
      for (int i = 0; i < live; i++) {
        int32_t s = ro[via[i]], n = ro[via[i] + 1] - s;
        start[i] = s + (int32_t)(((uint64_t)low[i] * (uint64_t)n) >> 32);
        __builtin_prefetch(&rt[start[i]]);
      }
      for (int i = 0; i < live; i++) {
        at[i] = rt[start[i]];
        __builtin_prefetch(&counts[at[i]], 1);
        __builtin_prefetch(&po[at[i]]);
      }
      for (int i = 0; i < live; i++) {
        int32_t count = ++counts[at[i]];
        visited[touched] = at[i];
        touched += count == 1;
      }
      steps += live;
      for (int i = live - 1; i >= 0; i--) {
        if (mix(key[i] += STEP) >> 1 < threshold) {
          if (started < walks) {
            BEGIN(i);
          } else {
            live--;
            at[i] = at[live];
            key[i] = key[live];
          }
        }
      }
    }
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to);
    double seconds = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9;
    uint64_t sum = 0;
    for (int32_t i = 0; i < touched; i++) {
      sum += mix((uint64_t)visited[i] * STEP + (uint64_t)counts[visited[i]]);
      counts[visited[i]] = 0;
    }
    printf("%.3f %d %llx\n", (double)steps / seconds / 1e6, touched, (unsigned long long)sum);
    fflush(stdout);
  }
  return 0;
}
