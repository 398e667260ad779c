package dev.muster.adapter.slack;

import com.slack.api.util.thread.ExecutorServiceProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;

/// The threads the SDK asks for. Nobody waits for one.
enum VirtualThreads implements ExecutorServiceProvider {
  INSTANCE;

  @Override
  public ExecutorService createThreadPoolExecutor(String name, int size) {
    return Executors.newThreadPerTaskExecutor(named(name));
  }

  @Override
  public ScheduledExecutorService createThreadScheduledExecutor(String name) {
    return new ScheduledThreadPoolExecutor(1, named(name));
  }

  static ThreadFactory named(String name) {
    return Thread.ofVirtual().name(name + "-", 0).factory();
  }
}
