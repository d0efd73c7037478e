using System.Globalization;

namespace Isc.Host.Commands;

/// <summary>What a person at a terminal sees of long work.</summary>
internal static class Terminal
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Counts on one line of the error stream; null where nobody watches.</summary>
    public static IProgress<long>? Progress(string what) => Console.IsErrorRedirected ? null : new Counter(what);

    /// <summary>Counts the seconds of work that cannot tell how far it is.</summary>
    public static async Task<T> WaitAsync<T>(Task<T> work)
    {
        var progress = Progress("seconds");
        for (var seconds = 1; progress is not null && await Task.WhenAny(work, Task.Delay(Second)) != work; seconds++)
            progress.Report(seconds);
        return await work;
    }

    private sealed class Counter(string what) : IProgress<long>
    {
        public void Report(long value) => Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value} {what} "));
    }
}
