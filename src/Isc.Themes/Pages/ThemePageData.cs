using Isc.Api;
using Isc.Contributions;
using Isc.Pages;
using Isc.Themes.Reading;

namespace Isc.Themes.Pages;

/// <summary>What a theme's page shows.</summary>
internal sealed record ThemePageData(
    ThemeView View, Page<UpdateView> Updates, IReadOnlyList<Answer<IThemePanel, Panel?>> Panels,
    IReadOnlyDictionary<string, string> Documents, IReadOnlyDictionary<Guid, string> BodyNames, bool MayManage);
