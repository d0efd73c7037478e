using Isc.Bodies;
using Isc.Organisation;
using Isc.Themes.Api;
using Isc.Themes.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Umbrellas;

/// <summary>Makes umbrellas as data, and changes them and what they cover.</summary>
internal sealed class UmbrellaRecords(
    ThemesDbContext context, UmbrellaBook book, IBodies founder, IBodyNames bodies, IOrganisation organisation, TimeProvider clock)
{
    /// <summary>What is wrong with a request, with what it names and does not exist.</summary>
    public async Task<Problems> CheckAsync(UmbrellaRequest request, bool adding, CancellationToken cancellationToken)
    {
        var problems = Rules.Of(request, adding);
        var known = (await bodies.AllAsync(cancellationToken)).Values.Select(b => b.Key).ToHashSet(StringComparer.Ordinal);
        problems.When(request.AgreedBy is { } agreed && !known.Contains(agreed), "agreedBy", "There is no such body.")
            .When(request.Body is { } body && !known.Contains(body), "body", "There is no such body.")
            .When(request.AgreedOn > clock.Today(), "agreedOn", "The day is still to come.")
            .When(request.Ended > clock.Today(), "ended", "The day is still to come.")
            .When(!adding && request.Body is null, "body", "Give the key of the body that meets for it.");
        return adding ? await CheckNewAsync(request, problems, known, cancellationToken) : problems;
    }

    /// <summary>Null where there is an umbrella of this key that people have set up.</summary>
    public async Task<UmbrellaView?> AddAsync(UmbrellaRequest request, CancellationToken cancellationToken)
    {
        var theme = await context.Themes.SingleOrDefaultAsync(t => t.Key == request.Key, cancellationToken);
        if (theme is not null && await context.Umbrellas.AnyAsync(u => u.ThemeId == theme.Id, cancellationToken))
            return null;
        if (theme is null)
        {
            var name = request.Name ?? (await book.ReadAsync(request.Key!, cancellationToken))!.Name;
            context.Themes.Add(theme = new() { Id = StableId.Of($"theme/{request.Key}"), Key = request.Key!, Name = name, Kind = ThemeKind.Group });
        }

        var agreedBy = (await bodies.FindAsync(request.AgreedBy!, cancellationToken))!.Id;
        var body = request.Body is { } meeting
            ? (await bodies.FindAsync(meeting, cancellationToken))!.Id
            : await founder.SetUpAsync(
                new(request.Key!, BodyType.UmbrellaGroup, theme.Name, request.AgreedOn!.Value)
                {
                    ParentId = agreedBy, Chair = request.Chair, Members = request.Members ?? [],
                },
                cancellationToken);
        context.Umbrellas.Add(new()
        {
            Id = StableId.Of($"umbrella/{request.Key}"), ThemeId = theme.Id, BodyId = body, AgreedById = agreedBy,
            Agreed = DateWindow.On(request.AgreedOn!.Value), Aim = request.Aim!, Covers = [.. (request.Covers ?? []).Distinct(StringComparer.Ordinal)],
        });
        await context.SaveChangesAsync(cancellationToken);
        return await book.ReadAsync(request.Key!, cancellationToken);
    }

    /// <summary>Null where nobody has set up such an umbrella.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public async Task<UmbrellaView?> ChangeAsync(string key, UmbrellaRequest request, int version, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } umbrella)
            return null;
        context.ExpectVersion(umbrella, version);
        umbrella.Aim = request.Aim!;
        umbrella.BodyId = (await bodies.FindAsync(request.Body!, cancellationToken))!.Id;
        umbrella.AgreedById = (await bodies.FindAsync(request.AgreedBy!, cancellationToken))!.Id;
        // A window of which the last day is sent unchanged stays the window that it was.
        if (umbrella.Agreed.Until != request.AgreedOn)
            umbrella.Agreed = DateWindow.On(request.AgreedOn!.Value);
        umbrella.Ended = request.Ended;
        // A wrong version is refused even where nothing else differs.
        context.Entry(umbrella).Property(u => u.Aim).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
        return await book.ReadAsync(key, cancellationToken);
    }

    /// <summary>Covers exactly <paramref name="keys"/>, and what is not to be seen today as before. Null where nobody has set up such an umbrella.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public async Task<UmbrellaView?> CoverAsync(string key, IReadOnlyCollection<string> keys, int version, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } umbrella)
            return null;
        context.ExpectVersion(umbrella, version);
        var shown = (await book.ReadAsync(key, cancellationToken))!.Covered.Select(c => c.Key).ToList();
        var today = clock.Today();
        foreach (var left in shown.Except(keys, StringComparer.Ordinal))
            umbrella.Uncover(left, today);
        foreach (var taken in keys)
            umbrella.Cover(taken, today);
        context.Entry(umbrella).Property(u => u.Covers).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
        return await book.ReadAsync(key, cancellationToken);
    }

    private Task<Umbrella?> FindAsync(string key, CancellationToken cancellationToken) =>
        context.Umbrellas.SingleOrDefaultAsync(u => context.Themes.Any(t => t.Id == u.ThemeId && t.Key == key), cancellationToken);

    private async Task<Problems> CheckNewAsync(UmbrellaRequest request, Problems problems, HashSet<string> known, CancellationToken cancellationToken)
    {
        var offices = (await organisation.OfficesAsync(cancellationToken)).Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        var coverable = (await book.CoverableAsync(cancellationToken)).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var named = await context.Themes.AnyAsync(t => t.Key == request.Key, cancellationToken)
            || (request.Key is { } key && await book.ReadAsync(key, cancellationToken) is not null);
        return problems
            .When(request.Name is null && !named, "name", "Give the name in at least one language.")
            .When(request.Body is null && known.Contains(request.Key ?? ""), "body", "There is a body of this key already: name it here, or choose another key.")
            .When(request.Chair is { } chair && !offices.Contains(chair), "chair", "There is no such office.")
            .When(request.Members?.All(offices.Contains) == false, "members", "There is no such office.")
            .When(request.Covers?.All(coverable.Contains) == false, "covers", "There is no such theme or module.");
    }
}
