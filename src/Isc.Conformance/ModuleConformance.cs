using Isc.Modules;
using Xunit;

namespace Isc.Conformance;

/// <summary>
/// What holds of every module, whoever wrote it. A module's tests inherit it: <c>public sealed class Conformance(ConformanceHost&lt;YouthModule&gt; host)
/// : ModuleConformance&lt;YouthModule&gt;(host);</c>. Each message says what to change.
/// </summary>
/// <typeparam name="TModule">The module.</typeparam>
/// <param name="host">A host that has nothing but the module and what that requires.</param>
public abstract partial class ModuleConformance<TModule>(ConformanceHost<TModule> host) : IClassFixture<ConformanceHost<TModule>>
    where TModule : class, IModule, new()
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Id => host.Id;

    // Every breach at once, under what to do about it.
    private static void None(string advice, IEnumerable<string> breaches)
    {
        var found = breaches.ToList();
        Assert.True(found.Count == 0, $"{advice}\n  {string.Join("\n  ", found)}");
    }
}
