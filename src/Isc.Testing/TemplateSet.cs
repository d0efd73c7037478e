using System.Collections.Concurrent;

namespace Isc.Testing;

/// <summary>Prepares each template once, however many tests ask at the same time.</summary>
internal sealed class TemplateSet
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TestDatabase>>> _templates = new(StringComparer.Ordinal);

    public Task<TestDatabase> GetAsync(string name, Func<Task<TestDatabase>> create) =>
        _templates.GetOrAdd(name, _ => new Lazy<Task<TestDatabase>>(create)).Value;
}
