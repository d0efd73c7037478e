using System.Globalization;
using Isc.Access;
using Isc.Api;
using Isc.Mail.Composing;
using Isc.Mail.Data;
using Isc.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Isc.Mail.Listing;

/// <summary>Letters for those who look after mail: what they say only as far as the looker may read it.</summary>
internal sealed class LetterList(MailDbContext context, IRecipients recipients, LetterComposer composer, ICurrentActor current, TimeProvider clock)
{
    /// <summary>A page, the latest first.</summary>
    public async Task<Page<LetterItem>> ReadAsync(LetterState? state, PageRequest page, CancellationToken cancellationToken)
    {
        var letters = Listed().AsNoTracking().Where(l => state == null || l.State == state);
        if (Cursor.TryRead(page.Cursor, out _, out var after))
            letters = letters.Where(l => l.Id.CompareTo(after) < 0);
        var read = await letters.OrderByDescending(l => l.Id).Take(page.Take + 1).ToListAsync(cancellationToken);
        var ids = read.Select(l => l.Id).ToList();
        var parts = (await context.Parts.AsNoTracking().Where(p => ids.Contains(p.LetterId)).OrderBy(p => p.Id).ToListAsync(cancellationToken)).ToLookup(p => p.LetterId);
        var readers = await ReadersOfAsync(read, cancellationToken);
        return page.Trim([.. read.Select(letter => ItemOf(letter, [.. parts[letter.Id]], readers))], item => Cursor.After("", item.Id));
    }

    /// <summary>One letter; null for none.</summary>
    public async Task<LetterDetail?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await Listed().AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellationToken) is not { } letter)
            return null;
        var parts = await context.Parts.AsNoTracking().Where(p => p.LetterId == id).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var readers = await ReadersOfAsync([letter], cancellationToken);
        var composed = MayRead(letter) ? composer.Compose(parts, letter.Recipient, readers.GetValueOrDefault(letter.AccountId ?? default)) : null;
        return new(ItemOf(letter, parts, readers), composed?.Text, [.. composed?.Calendars.Select(c => c.Content) ?? []]);
    }

    /// <summary>Sends again what was kept or failed.</summary>
    /// <returns>Null where there is no such letter; false where it is not in such a state.</returns>
    public async Task<bool?> RetryAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await Listed().SingleOrDefaultAsync(l => l.Id == id, cancellationToken) is not { } letter)
            return null;
        if (letter.State is not (LetterState.Failed or LetterState.Kept))
            return false;
        (letter.State, letter.Attempts, letter.DueAt, letter.SettledAt) = (LetterState.Waiting, 0, clock.GetUtcNow().UtcDateTime, null);
        letter.Version++;
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    // That there is something restricted to tell would be told by the letter itself.
    private IQueryable<Letter> Listed()
    {
        var all = current.Actor.Readable.Contains(Classification.Restricted);
        return context.Letters.Where(l => all || l.Class != Classification.Restricted);
    }

    private Task<IReadOnlyDictionary<Guid, Recipient>> ReadersOfAsync(IReadOnlyList<Letter> letters, CancellationToken cancellationToken) =>
        recipients.FindAsync([.. letters.Select(l => l.AccountId).OfType<Guid>().Distinct()], cancellationToken);

    private LetterItem ItemOf(Letter letter, IReadOnlyList<LetterPart> parts, IReadOnlyDictionary<Guid, Recipient> readers)
    {
        var reader = readers.GetValueOrDefault(letter.AccountId ?? default);
        return new(
            letter.Id, reader?.Name ?? letter.Recipient, MayRead(letter) ? string.Join(" · ", parts.Select(p => p.Subject.ToString()).Distinct(StringComparer.Ordinal)) : null,
            letter.State.ToString().ToLower(CultureInfo.InvariantCulture), letter.CreatedAt, letter.SettledAt, letter.Attempts, letter.Error);
    }

    private bool MayRead(Letter letter) => current.Actor.Readable.Contains(letter.Class);
}
