using Isc.Organisation.Composition;
using Isc.Organisation.Text;
using Isc.Reporting;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Sections;

/// <summary>Who sits on the body at the cut-off, by role.</summary>
internal sealed class CompositionSection(BodyReader bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "organisation.composition";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var view = await bodies.GetAsync(request.Setting("body"), request.Period.AsOf, cancellationToken);
        return view.Seats.Count == 0 ? [] : [new Paragraph(Phrase.Sentences(
            [
                view.Body.Acronym is null
                    ? Phrase.Format(texts["Composition_OnGroup"], view.On.ToLongText())
                    : Phrase.Format(texts["Composition_On"], BodySource.NameOf(view), view.On.ToLongText()),
                .. view.SeatsByRole.Select(role => SentenceOf(view, role.Key, [.. role])),
            ]))];
    }

    private Phrase SentenceOf(BodyView view, SeatRole role, IReadOnlyList<SeatView> seats) => Phrase.Format(
        texts["Composition_Role"], texts[$"SeatRole_{role}"].Value, Phrase.Join(texts["List_Semicolon"], seats.Select(seat => HolderOf(view, seat))));

    private Phrase HolderOf(BodyView view, SeatView seat)
    {
        var source = BodySource.Of(view.Body, seat.Seat);
        Phrase holder = seat switch
        {
            { Body: { } body } => Phrase.Format(texts["Seat_Representatives"], BodySource.NameOf(body)),
            { Holder: { } name } => Phrase.Of(name, source),
            _ => texts["Seat_Vacant"].Value,
        };
        if (seat.Seat.Holders is { } count)
            holder = Phrase.Format(texts["Text_WithNote"], holder, new Figure("seat-holders", count, [source]));
        return seat.Seat.Note is { } note ? Phrase.Format(texts["Text_WithNote"], holder, note) : holder;
    }
}
