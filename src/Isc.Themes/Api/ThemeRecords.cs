using Isc.Bodies;
using Isc.Organisation;
using Isc.Themes.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Api;

/// <summary>Adds and changes themes and their seats.</summary>
internal sealed class ThemeRecords(ThemesDbContext context, IOrganisation organisation)
{
    public async Task<ThemeAnswer?> FindAsync(string key, CancellationToken cancellationToken) =>
        await context.Themes.AsNoTracking().SingleOrDefaultAsync(t => t.Key == key, cancellationToken) is { } theme
            ? await AnswerAsync(theme, cancellationToken)
            : null;

    /// <summary>Adds a theme with a vacant seat for each Sector and the General Secretariat. Null where the key is taken.</summary>
    public async Task<ThemeAnswer?> AddAsync(NewThemeRequest request, BodyName? coordinator, CancellationToken cancellationToken)
    {
        if (await context.Themes.AnyAsync(t => t.Key == request.Key, cancellationToken))
            return null;
        var theme = new Theme
        {
            // A theme gives scope: see Scope.Id.
            Id = StableId.Of($"theme/{request.Key}"),
            Key = request.Key!,
            Name = request.Name!,
            Purpose = request.Purpose,
            Actors = request.Actors,
            Kind = Word.Read<ThemeKind>(request.Kind)!.Value,
        };
        context.Themes.Add(theme);
        if (coordinator is not null)
            context.Coordinations.Add(new() { ThemeId = theme.Id, BodyId = coordinator.Id, Start = DateWindow.On(request.Since!.Value) });
        var appointing = (await organisation.OfficesAsync(cancellationToken)).Where(o => o.Kind is OfficeKind.Sector or OfficeKind.GeneralSecretariat);
        context.Seats.AddRange(appointing.Select(o => new FocalPointSeat { ThemeId = theme.Id, OfficeId = o.Id }));
        await context.SaveChangesAsync(cancellationToken);
        return await AnswerAsync(theme, cancellationToken);
    }

    /// <summary>Null where there is no such theme.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public async Task<ThemeAnswer?> ChangeAsync(string key, ThemeChange change, int version, CancellationToken cancellationToken)
    {
        if (await context.Themes.SingleOrDefaultAsync(t => t.Key == key, cancellationToken) is not { } theme)
            return null;
        context.ExpectVersion(theme, version);
        theme.Name = change.Name!;
        theme.Purpose = change.Purpose;
        theme.Actors = change.Actors;
        theme.Kind = Word.Read<ThemeKind>(change.Kind)!.Value;
        theme.State = Word.Read<ThemeState>(change.State)!.Value;
        // A wrong version is refused even where nothing else differs.
        context.Entry(theme).Property(t => t.Name).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
        return await AnswerAsync(theme, cancellationToken);
    }

    /// <summary>Gives a seat to an account, or leaves it vacant. Null where there is no such seat.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public async Task<SeatAnswer?> AppointAsync(string key, string office, Guid? account, int version, CancellationToken cancellationToken)
    {
        var officeId = (await organisation.OfficesAsync(cancellationToken)).FirstOrDefault(o => o.Key == office)?.Id;
        var seat = await context.Seats.SingleOrDefaultAsync(
            s => s.OfficeId == officeId && context.Themes.Any(t => t.Id == s.ThemeId && t.Key == key), cancellationToken);
        if (seat is null)
            return null;
        context.ExpectVersion(seat, version);
        seat.AccountId = account;
        context.Entry(seat).Property(s => s.AccountId).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
        return new(office, seat.AccountId is null, seat.Version);
    }

    private async Task<ThemeAnswer> AnswerAsync(Theme theme, CancellationToken cancellationToken)
    {
        var seats = await context.Seats.AsNoTracking().Where(s => s.ThemeId == theme.Id).ToDictionaryAsync(s => s.OfficeId, cancellationToken);
        var offices = await organisation.OfficesAsync(cancellationToken);
        return ThemeAnswer.Of(theme, offices.Where(o => seats.ContainsKey(o.Id))
            .Select(o => new SeatAnswer(o.Key, seats[o.Id].AccountId is null, seats[o.Id].Version)));
    }
}
