using Isc.Organisation.Composition;
using Isc.Organisation.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Sections;

/// <summary>How to reach the body.</summary>
internal sealed class ContactsSection(BodyReader bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "organisation.contacts";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var view = await bodies.GetAsync(request.Setting("body"), request.Period.AsOf, cancellationToken);
        if (view.Body.Email is not { } email)
            return [];
        var address = new Phrase([new Inline(email, Sources: [BodySource.Of(view.Body)])]);
        return [new Paragraph(Phrase.Format(
            texts[view.Body.MailingList ? "Contacts_EmailAndList" : "Contacts_Email"], BodySource.NameOf(view), address))];
    }
}
