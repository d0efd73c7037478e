using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Demo;

/// <summary>The shape of <c>oversight.json</c>. The source gives numbers of recommendations, so a group is as many records.</summary>
internal sealed record OversightSeed(IReadOnlyList<OversightSeed.Group> Groups, IReadOnlyList<OversightSeed.Remark> Notes)
{
    internal sealed record Group(
        OversightStream Stream, string Report, int Year, Form Form, int First, int Count, Addressee Addressee, string Theme,
        Acceptance Acceptance, Implementation? Implementation, DateWindow Standing, DateOnly? Due, LocalizedText? DueFor, string Citation);

    internal sealed record Remark(string Key, string Theme, DateWindow When, LocalizedText Text, string Citation);
}
