using Isc.Organisation.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Organisation.Demo;

internal sealed record BodySeed(
    string Key, BodyType Type, LocalizedText? Acronym, LocalizedText Name, string? Parent, string[]? Founders, LocalizedText? Purpose,
    LocalizedText[]? Functions, LocalizedText? Terms, string? TermsSymbol, string? Email, bool MailingList, DateWindow? Since, SeatSeed[]? Seats,
    string? Citation)
{
    public static Guid IdOf(string key) => StableId.Of($"body/{key}");

    public Body ToBody(int order) => new()
    {
        Id = IdOf(Key),
        Key = Key,
        Type = Type,
        Acronym = Acronym,
        Name = Name,
        ParentId = Parent is null ? null : IdOf(Parent),
        Founders = [.. (Founders ?? []).Select(IdOf)],
        Purpose = Purpose,
        Functions = [.. Functions ?? []],
        TermsOfReference = Terms,
        TermsSymbol = TermsSymbol,
        Email = Email,
        MailingList = MailingList,
        Since = Since,
        Order = order,
        Citation = Citation,
    };

    public IEnumerable<Seat> ToSeats() => (Seats ?? []).Select((seed, i) => seed.ToSeat(this, i));
}
