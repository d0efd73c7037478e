using Isc.Charts;
using Isc.Text;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>Sections that say something in every kind of block, for layouts and renderers.</summary>
internal static class Records
{
    public static readonly SourceRef Meeting = Source("meeting", 1);

    /// <summary>Every kind of block, in the current language where that has words of its own here.</summary>
    public static IReadOnlyList<IReportSection> EveryKind =>
    [
        new FakeSection("library.history", (_, _) => Blocks(new Paragraph(Pick(
            "This document was originally prepared as C20/38 but was not reviewed.",
            "أُعدت هذه الوثيقة في الأصل بالرمز C20/38 ولم يُنظر فيها.",
            "本文件最初作为C20/38号文件编写，但未经审议。")))),
        new FakeSection("library.recipients", (_, _) => Blocks(new Paragraph(Phrase.Format(
            Pick("Reports went to {0} bodies.", "قُدمت التقارير إلى {0} جهات.", "报告提交给{0}个机构。").ToString(), Count("recipients", 5))))),
        new FakeSection("organisation.purpose", (request, _) => Blocks(new Paragraph(Pick(
            $"The {request.Setting("body")} was established to enhance the coordination and collaboration among the three Bureaux and the General Secretariat, with a view to avoiding duplication of effort and optimizing the use of resources. Its terms of reference are in Service Order No. 16/13.",
            "أُنشئ الفريق لتعزيز التنسيق والتعاون بين المكاتب الثلاثة والأمانة العامة، تجنباً لازدواج الجهود واستعمالاً أمثل للموارد. وترد اختصاصاته في أمر الخدمة رقم 16/13.",
            "该组的设立旨在加强三个局与总秘书处之间的协调与协作，以避免内部工作重复并优化资源利用。其职责范围载于第16/13号服务通令。")))),
        new FakeSection("organisation.functions", (_, _) => Blocks(new Paragraph(Pick("It identifies subjects common to the Sectors.", "يحدد المواضيع المشتركة بين القطاعات.", "该组确定各部门共同关心的议题。")))),
        new FakeSection("meetings.held", (_, _) => Blocks(new Paragraph(Phrase.Format(
            Pick("{0} meetings were held in the period and {1} since March 2015.", "عُقد {0} اجتماعات خلال الفترة و{1} اجتماعاً منذ مارس 2015.", "报告期内举行了{0}次会议，自2015年3月以来共举行{1}次。").ToString(),
            Count("meetings-held", 6), Count("meetings-held-since-inception", 39))))),
        new FakeSection("organisation.composition", (_, _) => Blocks(new Paragraph(Pick("It is chaired by the Deputy Secretary-General.", "يرأسه نائب الأمين العام.", "由副秘书长担任主席。")))),
        new FakeSection("themes.areas", (_, _) => Blocks(new Paragraph(Phrase.Format(
            Pick("{0} areas are coordinated: Accessibility, Gender, Multilingualism (since 2020).", "يُنسَّق {0} مجالاً: إمكانية النفاذ والمساواة بين الجنسين وتعدد اللغات (منذ 2020).", "协调{0}个领域：无障碍获取、性别平等、使用多种语文（自2020年起）。").ToString(), Count("areas", 12))))),
        new FakeSection("themes.activities", (_, _) => Blocks(new Bullets(
        [
            new(Pick("Information was exchanged in each area.", "جرى تبادل المعلومات في كل مجال.", "在每个领域交流了信息。")),
            new(Pick("Focal points raised key issues, and solutions were proposed.", "طرحت جهات الاتصال القضايا الرئيسية واقتُرحت لها حلول.", "联系人提出了主要问题，并就此提出了解决方案。")),
        ]))),
        new FakeSection("themes.outcomes", (_, _) => Blocks(new Bullets(
        [
            new(Pick("Work was shared in two groups.", "وُزع العمل على فريقين.", "工作由两个小组分担。"),
                new Bullet(Pick("the response team shared information between the Sectors;", "تبادل فريق الاستجابة المعلومات بين القطاعات؛", "应对小组在各部门之间共享信息；")),
                new Bullet(Pick("the group on virtual meetings wrote guidelines.", "وضع الفريق المعني بالاجتماعات الافتراضية مبادئ توجيهية.", "虚拟会议小组编写了指南。"))) { Lead = Pick("COVID-19", "كوفيد-19", "新冠疫情").ToString() },
            new(new Phrase([new Inline("Guidelines and best practices", null, Languages.Current == "en" ? null : "en")])) { Lead = Pick("Remote participation", "المشاركة عن بُعد", "远程参会").ToString() },
        ]))),
        new FakeSection("membership.outcomes", (_, _) => Blocks(
            new Bullets([new(Phrase.Format(Pick("{0} SMEs joined in 2020.", "انضمت {0} شركة صغيرة ومتوسطة في 2020.", "2020年有{0}家中小企业加入。").ToString(), Count("joined", 23)))]),
            new Table(Pick("New members by category", "الأعضاء الجدد بحسب الفئة", "按类别分列的新成员").ToString(),
                [Pick("Category", "الفئة", "类别").ToString(), "2019", "2020"],
                [
                    [Pick("SMEs", "الشركات الصغيرة والمتوسطة", "中小企业"), One(Count("joined", 14)), One(Count("joined", 23))],
                    [Pick("Academia", "الهيئات الأكاديمية", "学术成员"), One(Count("joined", 11)), One(Count("joined", 1026))],
                ]),
            new ChartBlock(new ChartModel(
                Pick("New members by year", "الأعضاء الجدد بحسب السنة", "各年新成员").ToString(),
                Pick("Category", "الفئة", "类别").ToString(),
                [Pick("SMEs", "الشركات الصغيرة والمتوسطة", "中小企业").ToString(), Pick("Academia", "الهيئات الأكاديمية", "学术成员").ToString()],
                [new("2019", [14, 11]), new("2020", [23, 26])])))),
        new FakeSection("oversight.outcomes", (_, _) => throw new InvalidOperationException("the register is closed")),
    ];

    public static SourceRef Source(string kind, int number) => new(kind, StableId.Of($"{kind}/{number}"), $"/{kind}s/{number}");

    public static Figure Count(string measure, int value) => new(measure, value, [.. Enumerable.Range(1, Math.Min(value, 40)).Select(i => Source("meeting", i))]);

    private static Phrase One(Figure figure) => Phrase.Format("{0}", figure);

    private static Phrase Pick(string en, string ar, string zh) => Languages.Current switch { "ar" => ar, "zh" => zh, _ => en };

    private static Task<IReadOnlyList<Block>> Blocks(params IReadOnlyList<Block> blocks) => Task.FromResult(blocks);
}
