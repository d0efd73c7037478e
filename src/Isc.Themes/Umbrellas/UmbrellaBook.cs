using Isc.Bodies;
using Isc.Modules;
using Isc.Themes.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Umbrellas;

/// <summary>
/// The umbrellas of modules and those made as data, in one list. Where both say something of a key, what people decided goes before
/// what the module ships. A module that is off brings none and is covered by none.
/// </summary>
internal sealed class UmbrellaBook(ThemesDbContext context, IThemes themes, IBodyNames bodies, ModuleTitles modules, TimeProvider clock) : IUmbrellas
{
    /// <summary>Those that stand today, in order of key.</summary>
    public async Task<IReadOnlyList<UmbrellaView>> ReadAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        return [.. (await EverAsync(cancellationToken)).Where(u => u.Record?.StandsOn(today) != false)];
    }

    /// <summary>The umbrella with this key, also one that has ended; null for none.</summary>
    public async Task<UmbrellaView?> ReadAsync(string key, CancellationToken cancellationToken) =>
        (await EverAsync(cancellationToken)).FirstOrDefault(u => u.Key == key);

    /// <summary>Those that have ended too.</summary>
    public async Task<IReadOnlyList<UmbrellaView>> EverAsync(CancellationToken cancellationToken)
    {
        var known = (await themes.AllAsync(cancellationToken)).ToDictionary(t => t.Key, StringComparer.Ordinal);
        var records = await context.Umbrellas.AsNoTracking().ToDictionaryAsync(u => u.ThemeId, cancellationToken);
        var names = await bodies.AllAsync(cancellationToken);
        var on = modules.On;
        var brought = on.Values.Where(m => m.Manifest!.Kind == ModuleKind.Umbrella).Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        return [.. known.Values.Where(t => records.ContainsKey(t.Id)).Select(t => t.Key).Union(brought, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(ViewOf)];

        UmbrellaView ViewOf(string key)
        {
            var theme = known.GetValueOrDefault(key);
            var record = theme is null ? null : records.GetValueOrDefault(theme.Id);
            var module = brought.Contains(key) ? on[key] : null;
            return new(
                key, theme?.Name ?? modules.NameOf(module!), record, module?.Id, theme,
                record is null ? null : names.GetValueOrDefault(record.BodyId), record is null ? null : names.GetValueOrDefault(record.AgreedById),
                Covered(record?.Covers ?? module!.Manifest!.Covers, known));
        }
    }

    public async Task<IReadOnlyList<UmbrellaInfo>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await ReadAsync(cancellationToken)).Select(u => u.ToInfo())];

    public async Task<UmbrellaInfo?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).FirstOrDefault(u => u.Key == key)?.ToInfo();

    /// <summary>What an umbrella can cover, by name: themes that have not ended, and modules that are on.</summary>
    public async Task<IReadOnlyList<CoveredView>> CoverableAsync(CancellationToken cancellationToken)
    {
        var known = (await themes.AllAsync(cancellationToken)).Where(t => t.State != ThemeState.Ended).ToDictionary(t => t.Key, StringComparer.Ordinal);
        return [.. Covered([.. known.Keys.Union(modules.On.Keys, StringComparer.Ordinal)], known).OrderBy(c => c.Name.ToString(), StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>Those of <paramref name="keys"/> that are there and take part, in their order.</summary>
    public IReadOnlyList<CoveredView> Covered(IReadOnlyList<string> keys, IReadOnlyDictionary<string, ThemeInfo> known)
    {
        var on = modules.On;
        var covered = new List<CoveredView>();
        foreach (var key in keys.Where(modules.TakesPart))
        {
            var (theme, module) = (known.GetValueOrDefault(key), on.GetValueOrDefault(key));
            if (theme is not null || module is not null)
                covered.Add(new(key, theme?.Name ?? modules.NameOf(module!), theme, module?.Id));
        }

        return covered;
    }
}
