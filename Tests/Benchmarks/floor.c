// The floor: writes the files of a finished site from memory with one or more threads, and prints the milliseconds.
//   floor SITE FOLDER THREADS
// FOLDER must not exist. Reading the site and making the folders are not timed with the files; folders are.
#define _GNU_SOURCE
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct file { char *path; char *bytes; size_t size; };
static struct file *files;
static char **folders;
static size_t file_count, folder_count, source_length;
static const char *target;
static atomic_size_t next;

static void fail(const char *what) { perror(what); exit(1); }

static int take(const char *path, const struct stat *status, int type, struct FTW *walk) {
  (void)walk;
  const char *below = path + source_length;
  if (type == FTW_D) {
    folders = realloc(folders, ++folder_count * sizeof *folders);
    folders[folder_count - 1] = strdup(below);
    return 0;
  }
  struct file file = {strdup(below), malloc(status->st_size), status->st_size};
  int descriptor = open(path, O_RDONLY);
  if (descriptor < 0 || read(descriptor, file.bytes, file.size) != (ssize_t)file.size) fail(path);
  close(descriptor);
  files = realloc(files, ++file_count * sizeof *files);
  files[file_count - 1] = file;
  return 0;
}

static void *work(void *unused) {
  char path[4096];
  for (size_t start; (start = atomic_fetch_add(&next, 64)) < file_count;) {
    for (size_t i = start; i < start + 64 && i < file_count; i++) {
      snprintf(path, sizeof path, "%s%s", target, files[i].path);
      int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
      if (descriptor < 0 || write(descriptor, files[i].bytes, files[i].size) != (ssize_t)files[i].size) fail(path);
      close(descriptor);
    }
  }
  return unused;
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  source_length = strlen(arguments[1]);
  target = arguments[2];
  int threads = atoi(arguments[3]);
  if (nftw(arguments[1], take, 32, FTW_PHYS)) fail(arguments[1]);
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  char path[4096];
  for (size_t i = 0; i < folder_count; i++) {
    snprintf(path, sizeof path, "%s%s", target, folders[i]);
    if (mkdir(path, 0755)) fail(path);
  }
  pthread_t others[64];
  for (int i = 1; i < threads; i++) pthread_create(&others[i], NULL, work, NULL);
  work(NULL);
  for (int i = 1; i < threads; i++) pthread_join(others[i], NULL);
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.3f\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
  return 0;
}
