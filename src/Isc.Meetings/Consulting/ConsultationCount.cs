using Isc.Meetings.Data;

namespace Isc.Meetings.Consulting;

/// <summary>Counts the voices of a consultation by its rule.</summary>
internal static class ConsultationCount
{
    /// <summary>Key of the option that is a voice and never wins.</summary>
    public const string Abstain = "abstain";

    /// <param name="consultation">Options, voters and rule.</param>
    /// <param name="replies">All voices, late ones too.</param>
    public static ConsultationResult Of(Consultation consultation, IEnumerable<ConsultationReply> replies)
    {
        var given = replies.Where(r => consultation.Voters.Contains(r.OfficeId)).GroupBy(r => r.OfficeId)
            .Select(office => (Office: office.Key, Counted: office.Where(r => !r.Late).MaxBy(r => r.Round))).ToList();
        var counted = given.Select(g => g.Counted).OfType<ConsultationReply>().ToList();
        var voices = consultation.Options.ToDictionary(o => o.Key, o => counted.Count(r => r.Option == o.Key), StringComparer.Ordinal);
        var proposal = consultation.Options[0].Key;
        var winner = consultation.Rule switch
        {
            ConsultationRule.Silence => counted.All(r => r.Option == proposal) ? proposal : null,
            ConsultationRule.Quorum when counted.Count < consultation.Quorum => null,
            _ => voices.Where(v => v.Key != Abstain && 2 * v.Value > counted.Count).Select(v => v.Key).SingleOrDefault(),
        };
        return new(winner, voices, consultation.Voters.Count - counted.Count, given.Count(g => g.Counted is null));
    }
}
