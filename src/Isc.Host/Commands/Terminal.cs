using System.Globalization;

namespace Isc.Host.Commands;

/// <summary>What a person at a terminal sees of long work.</summary>
internal static class Terminal
{
    /// <summary>Counts on one line of the error stream; null where nobody watches.</summary>
    public static IProgress<long>? Progress(string what) => Console.IsErrorRedirected ? null : new Counter(what);

    private sealed class Counter(string what) : IProgress<long>
    {
        public void Report(long value) => Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value} {what} "));
    }
}
