using Microsoft.Extensions.Configuration;

namespace Isc.Organisation.Providers;

/// <summary>The providers of the settings.</summary>
/// <param name="All">In their order.</param>
internal sealed record ProviderList(IReadOnlyList<ProviderSettings> All)
{
    /// <exception cref="OperatorException">One is not well described, or two have one key.</exception>
    public static ProviderList Read(IConfiguration settings)
    {
        var all = settings.GetSection("Isc:SignIn:Providers").Get<List<ProviderSettings>>() ?? [];
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Problem() is { } problem)
                throw new OperatorException($"Isc:SignIn:Providers:{i}: {problem}.");
        }

        return all.DistinctBy(provider => provider.Key, StringComparer.Ordinal).Count() == all.Count
            ? new(all)
            : throw new OperatorException("Isc:SignIn:Providers: two providers have the same Key.");
    }

    public ProviderSettings? Find(string key) => All.FirstOrDefault(provider => provider.Key == key);
}
