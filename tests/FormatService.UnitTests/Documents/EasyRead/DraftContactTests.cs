using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>In a draft, how and when somebody can be reached stays beside who that is.</summary>
[Trait("requirement", "E-13")]
public sealed class DraftContactTests
{
    [Fact]
    public void Each_of_several_addresses_in_a_sentence_says_whose_it_is() =>
        Assert.Equal(
            ["See the NHS website or e-mail the matron.|The web address for “NHS website” is https://www.nhs.uk/stay|The email address for “the matron” is m@example.org"],
            Rows("See the [NHS website](https://www.nhs.uk/stay) or e-mail [the matron](mailto:m@example.org)."));

    [Fact]
    public void The_name_of_an_address_says_a_short_form_once() =>
        Assert.Equal(
            ["See atrial fibrillation or our page.|The web address for “atrial fibrillation” is https://example.org/a|The web address for “our page” is https://example.org/b", "Atrial fibrillation means a heartbeat that is not regular and often too fast."],
            Rows("See [atrial fibrillation (AF)](https://example.org/a) or [our page](https://example.org/b)."));

    [Fact]
    public void An_address_beside_a_number_that_the_sentence_says_tells_whose_it_is() =>
        Assert.Equal(
            ["Ring the ward or 0118 496 0111.|The telephone number for “the ward” is 01184960600"],
            Rows("Ring [the ward](tel:01184960600) or 0118 496 0111."));

    [Fact]
    public void An_address_stands_behind_the_sentence_that_its_link_is_in() =>
        Assert.Equal(
            "Visit our site.|The web address is https://example.org/a|Then use our form.|The web address is https://example.org/b",
            string.Join('|', Rows("Visit [our site](https://example.org/a). Then use [our form](https://example.org/b).")));

    [Fact]
    public void The_addresses_of_a_sentence_before_a_list_stand_behind_that_sentence()
    {
        var rows = Rows("See [our site](https://example.org/a). You should not do any of these:\n\n- use [this cream](https://example.org/c) or [this gel](https://example.org/g)\n- smoke");

        Assert.Equal(
            [
                "See our site.|The web address is https://example.org/a",
                "You should not do any of these:|use this cream or this gel|The web address for “this cream” is https://example.org/c|The web address for “this gel” is https://example.org/g|smoke",
            ],
            rows);
    }

    [Fact]
    public void A_long_name_of_a_link_is_cut_between_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("page", 30));

        Assert.Contains($"for “{string.Join(' ', Enumerable.Repeat("page", 16))} …” is", Said($"Read [{words}](https://example.org/a) or [that](https://example.org/b)."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Consultant: Dr Amy Lee. Monday to Friday. 9am to 5pm.", "Consultant: Dr Amy Lee.|Monday to Friday.|9am to 5pm.", "Consultant means a senior doctor.")]
    [InlineData("Mr Smith, surgeon\\\nCedar Ward\\\nMonday\\\n9am to 5pm\\\n0118 496 0100", "Mr Smith, surgeon.|Cedar Ward.|Monday.|9am to 5pm.|0118 496 0100.", "Surgeon means a doctor who does operations.")]
    [InlineData("| Who | Day | Hours |\n|---|---|---|\n| Surgeon | Monday | 9am to 5pm |", "Who: Surgeon|Day: Monday|Hours: 9am to 5pm", "Surgeon means a doctor who does operations.")]
    [InlineData("Interpreter? Ring 0118 496 0822.", "Interpreter?|Ring 0118 496 0822.", "Interpreter means a person who says things in your language.")]
    [InlineData("Surgeon clinic:\n\n- Monday: 9am to 11am\n- Tuesday: 1pm to 3pm", "Surgeon clinic:|Monday: 9am to 11am|Tuesday: 1pm to 3pm", "Surgeon means a doctor who does operations.")]
    public void What_a_word_means_stands_behind_the_whole_contact(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Theory]
    [InlineData("Complaints team\\\nCivic Centre, 1 High Street\\\nNorthbridge NB1 4XX", "Complaints team|Civic Centre, 1 High Street|Northbridge NB1 4XX")]
    [InlineData("Dr Amy Lee, surgeon\\\nCedar Ward\\\nLevel 3\\\nBlock B\\\nNorthbridge\\\nNB1 4XX", "Dr Amy Lee, surgeon|Cedar Ward|Level 3|Block B|Northbridge|NB1 4XX")]
    [InlineData("Stay calm\\\nStay still\\\nStay put", "Stay calm.|Stay still.|Stay put.")]
    [InlineData("We are open. Come to us.\\\nCivic Centre\\\nNB1 4XX", "We are open.|Come to us.|Civic Centre.|NB1 4XX.")]
    public void The_lines_of_an_address_stand_in_one_row_as_they_are(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Theory]
    [InlineData("Ward 5\nSt Mary's Hospital\nHigh Street\nLeeds LS1 1AA", "Ward 5|St Mary's Hospital|High Street|Leeds LS1 1AA")]
    [InlineData("Write to:\nThe Ward Manager\nWard 5, St. Mary's Hospital\nStoke-on-Trent\nST4 6QG\n\nRest.", "Write to:|The Ward Manager|Ward 5, St. Mary's Hospital|Stoke-on-Trent|ST4 6QG", "Rest.")]
    [InlineData("Send it to us at\nCivic Centre\n1 High Street\nNorthbridge NB1 4XX\nWe will write back.", "Send it to us at|Civic Centre|1 High Street|Northbridge NB1 4XX", "We will write back.")]
    [InlineData("Ward 5, St Mary's Hospital, High Street, Leeds LS1 1AA.", "Ward 5|St Mary's Hospital|High Street|Leeds LS1 1AA.")]
    [InlineData("Write to: Ward 5, High Street, Leeds LS1 1AA", "Write to:|Ward 5|High Street|Leeds LS1 1AA")]
    [InlineData("Please send your form\nto Ward 5, High Street,\nLeeds LS1 1AA.", "Please send your form to Ward 5, High Street, Leeds LS1 1AA.")]
    [InlineData("Bring Anna, Ben,\nCarl and\nDora.", "Bring Anna, Ben, Carl and Dora.")]
    public void An_address_stands_on_lines_whose_ends_Markdown_takes_away(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Theory]
    [InlineData("Call the ward on 0118 496 0100. The line is open Monday to Friday.", "Call the ward on 0118 496 0100.|The line is open Monday to Friday.")]
    [InlineData("Call the ward on 0118 496 0100. Calls are free. If nobody answers, leave a message. Eat well.", "Call the ward on 0118 496 0100.|Calls are free.|If nobody answers, leave a message.", "Eat well.")]
    public void When_a_number_can_be_called_stands_in_its_row(string source, params string[] rows) => Assert.Equal(rows, Rows(source));

    [Theory]
    [InlineData(
        "Write to: Revenues, PO Box 12\nPhone: 01632 960 700 (Monday to Thursday 9am to 5pm)\nEmail: a@example.org\nIf you are deaf: text 07700 900 123. Do not call this number.",
        "Write to: Revenues, PO Box 12.|Phone: 01632 960 700 (Monday to Thursday 9am to 5pm).|Email: a@example.org.|If you are deaf: text 07700 900 123.|Do not call this number.")]
    [InlineData("Ring us by Phone: 01632 960 700.", "Ring us by Phone: 01632 960 700.")]
    public void Lines_that_the_reader_of_Markdown_joined_stand_apart_at_their_labels(string source, string row) => Assert.Equal([row], Rows(source));

    [Fact]
    public void A_long_record_of_a_table_says_in_each_row_what_it_is_of()
    {
        var rows = Rows("| Day | 6am | 8am | 10am | noon | 2pm | 4pm |\n|---|---|---|---|---|---|---|\n| Monday | 1 mg | 2 mg | 3 mg | 4 mg | 5 mg | 6 mg |");

        Assert.Equal(["Day: Monday|6am: 1 mg|8am: 2 mg|10am: 3 mg|noon: 4 mg|2pm: 5 mg", "Day: Monday|4pm: 6 mg"], rows);
    }

    [Theory]
    [InlineData("1. Wash.\n2. Dress.\n   1. Tie the tapes.\n   2. Tie the belt.\n3. Do step 2 again.", "1. Wash.", "2. Dress.|1. Tie the tapes.|2. Tie the belt.", "3. Do step 2 again.")]
    [InlineData("1. Wash.\n2. Dress.\n   1. Tie the tapes.\n   2. Tie the belt.\n3. Rest.", "1. Wash.", "2. Dress.", "Tie the tapes.", "Tie the belt.", "3. Rest.")]
    public void Numbers_of_a_list_in_a_list_stay_in_its_row_where_the_leaflet_refers_to_a_step(string source, params string[] rows) => Assert.Equal(rows, Rows(source));
}
